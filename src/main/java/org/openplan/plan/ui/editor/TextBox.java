package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.openplan.design.UnsavedText;
import org.openplan.document.MeasureField;
import org.openplan.document.StepField;
import org.openplan.document.Text;

/// A text of the plan in the chosen language; the text's other languages do not change.
class TextBox extends TextArea {

    private final EditorContext editing;
    private final String field;
    private String place = "";
    private String language = "";
    private Text all = Text.NONE;
    private int most = Integer.MAX_VALUE;

    /// Labelled by its key among the texts of the form.
    TextBox(EditorContext editing, String name) {
        this(editing, editing.say(name), Fields.last(name));
    }

    private TextBox(EditorContext editing, String label, String field) {
        super(label);
        this.editing = editing;
        this.field = field;
        setWidthFull();
        setMaxHeight("32rem");
        addValueChangeListener(change -> mark());
        editing.watch(this);
        show();
    }

    /// A field for one of a measure's texts, with the same label as on every other screen.
    static TextBox of(EditorContext editing, MeasureField field) {
        return new TextBox(editing, editing.words().say(field), field.field());
    }

    /// The same for a text of a step.
    static TextBox of(EditorContext editing, StepField field) {
        return new TextBox(editing, editing.words().say(field), field.field());
    }

    /// Says which entry of the form's texts it is, if several of one name stand side by side.
    TextBox within(String part) {
        place = part + ".";
        show();
        return this;
    }

    TextBox with(Text text) {
        all = text;
        show();
        return this;
    }

    /// What is typed beyond this length stays in the field, marked, and the text from before is kept.
    TextBox atMost(int characters, String otherwise) {
        most = characters;
        setManualValidation(true);
        setErrorMessage(otherwise);
        return this;
    }

    private void mark() {
        if (most == Integer.MAX_VALUE) return;
        setInvalid(isTooLong());
        all = text();
    }

    /// A text that was longer before may stay.
    private boolean isTooLong() {
        return getValue().length() > most && !all.in(language).equals(Optional.of(getValue()));
    }

    /// Continues in the language chosen now, unless what is in the field cannot be saved yet.
    void translate() {
        if (isTooLong()) return;
        all = text();
        show();
    }

    private void show() {
        language = editing.language().get();
        getElement().setAttribute("lang", language);
        UnsavedText.watch(this, place + field + "." + language);
        setValue(all.in(language).orElse(""));
        setPlaceholder(isEmpty() ? all.inOrFirst(language) : "");
    }

    TextBox helped(String help) {
        setHelperText(editing.say(help));
        return this;
    }

    Text text() {
        return isTooLong() ? all : all.with(language, getValue());
    }
}
