package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/// A toolbar that stays visible above a form: language of its texts, save status, undo.
class FormTools extends Div {

    FormTools(Component... tools) {
        super(tools);
        addClassName("form-tools");
    }
}
