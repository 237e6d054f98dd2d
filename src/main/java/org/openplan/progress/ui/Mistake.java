package org.openplan.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import org.openplan.design.ErrorSummary;

/// What is wrong in a field, and the sentence that says it there.
record Mistake<F extends Component & HasValidation>(F field, String sentence) {

    void markIn(ErrorSummary flaws) {
        flaws.at(field, sentence);
    }

    void mark() {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }
}
