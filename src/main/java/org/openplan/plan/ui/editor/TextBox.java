package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.textfield.TextArea;
import org.openplan.document.Text;

/// A text of the plan in the language shown; its other languages stay as they are.
class TextBox extends TextArea {

    private final Editing editing;
    private String language = "";
    private Text all = Text.NONE;

    TextBox(Editing editing, String name) {
        this.editing = editing;
        setLabel(editing.say(name));
        setWidthFull();
        setMaxHeight("32rem");
        editing.watch(this);
        show();
    }

    TextBox with(Text text) {
        all = text;
        show();
        return this;
    }

    /// Goes on in the language that is chosen now.
    void translate() {
        all = text();
        show();
    }

    private void show() {
        language = editing.language().get();
        getElement().setAttribute("lang", language);
        setValue(all.in(language).orElse(""));
        setPlaceholder(isEmpty() ? all.inOrFirst(language) : "");
    }

    TextBox helped(String help) {
        setHelperText(editing.say(help));
        return this;
    }

    Text text() {
        return all.with(language, getValue());
    }
}
