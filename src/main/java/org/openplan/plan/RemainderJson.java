package org.openplan.plan;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.openplan.municipality.JsonColumn;

@Immutable
@Converter
class RemainderJson extends JsonColumn<Remainder> {
    RemainderJson() {
        super(Remainder.class);
    }
}
