package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.textfield.TextArea;
import org.openplan.document.MeasureField;
import org.openplan.document.Text;

/// A text of the plan in the chosen language; the text's other languages do not change.
class TextBox extends TextArea {

    private final EditorContext editing;
    private String language = "";
    private Text all = Text.NONE;

    /// Labelled by its key among the texts of the form.
    TextBox(EditorContext editing, String name) {
        this(editing);
        setLabel(editing.say(name));
    }

    private TextBox(EditorContext editing) {
        this.editing = editing;
        setWidthFull();
        setMaxHeight("32rem");
        editing.watch(this);
        show();
    }

    /// A field for one of a measure's texts, with the same label as on every other screen.
    static TextBox of(EditorContext editing, MeasureField field) {
        var box = new TextBox(editing);
        box.setLabel(editing.words().say(field));
        return box;
    }

    TextBox with(Text text) {
        all = text;
        show();
        return this;
    }

    /// Continues in the language chosen now.
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
