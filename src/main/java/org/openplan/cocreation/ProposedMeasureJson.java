package org.openplan.cocreation;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.openplan.document.PlanDocument;
import org.openplan.tenancy.JsonColumn;

@Immutable
@Converter
class ProposedMeasureJson extends JsonColumn<PlanDocument.Measure> {
    ProposedMeasureJson() {
        super(PlanDocument.Measure.class);
    }
}
