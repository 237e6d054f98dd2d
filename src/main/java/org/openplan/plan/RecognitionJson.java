package org.openplan.plan;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.openplan.exchange.Recognition;
import org.openplan.municipality.JsonColumn;

@Immutable
@Converter
class RecognitionJson extends JsonColumn<Recognition> {
    RecognitionJson() {
        super(Recognition.class);
    }
}
