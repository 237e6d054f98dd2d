package org.openplan.plan;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.openplan.document.PlanDocument;
import org.openplan.tenancy.JsonColumn;

@Immutable
@Converter
class MeasureJson extends JsonColumn<PlanDocument.Measure> {
    MeasureJson() {
        super(PlanDocument.Measure.class);
    }
}
