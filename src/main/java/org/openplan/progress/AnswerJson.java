package org.openplan.progress;

import jakarta.persistence.Converter;
import org.openplan.municipality.JsonColumn;

@Converter
class AnswerJson extends JsonColumn<Answer> {
    AnswerJson() {
        super(Answer.class);
    }
}
