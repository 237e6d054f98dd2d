package org.openplan.intake;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.openplan.imports.Recognition;
import org.openplan.tenancy.JsonColumn;

@Immutable
@Converter
class RecognitionJson extends JsonColumn<Recognition> {
    RecognitionJson() {
        super(Recognition.class);
    }
}
