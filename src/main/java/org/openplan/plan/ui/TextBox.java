package org.openplan.plan.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.openplan.document.Text;

/// A text of the plan in the language shown; its other languages stay as they are.
class TextBox extends TextArea {

    private final Editing editing;
    private Text all = Text.NONE;

    TextBox(Editing editing, String name) {
        this.editing = editing;
        setLabel(editing.say(name));
        setWidthFull();
        setMaxHeight("32rem");
        setValueChangeMode(ValueChangeMode.ON_CHANGE);
        getElement().setAttribute("lang", editing.language());
        editing.watch(this);
    }

    TextBox with(Text text) {
        all = text;
        setValue(text.in(editing.language()).orElse(""));
        var elsewhere = text.inOrFirst(editing.language());
        if (isEmpty() && !elsewhere.isEmpty()) setPlaceholder(elsewhere);
        return this;
    }

    TextBox helped(String help) {
        setHelperText(editing.say(help));
        return this;
    }

    Text text() {
        return all.with(editing.language(), getValue());
    }
}
