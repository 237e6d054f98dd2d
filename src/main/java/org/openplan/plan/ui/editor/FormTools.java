package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/// What one does with a form as a whole, in a strip that stays in sight: choose the language of its texts, see that it
/// is saved, take back.
class FormTools extends Div {

    FormTools(Component... tools) {
        super(tools);
        addClassName("form-tools");
    }
}
