package org.openplan.progress.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openplan.design.StatusMessage;
import org.openplan.design.UnsavedText.Typed;
import org.openplan.language.Messages;

/// Puts texts that the browser kept back into the form of a report; one whose field was changed meanwhile, as on
/// another device, is shown above the form instead.
class RestoredTexts {

    private final Messages words;
    private final Div form;
    private final Map<String, RestorableField> fields;
    private final FiguresPart figures;

    /// `fields` are those of the form beside the figures, by their place in the report.
    RestoredTexts(Messages words, Div form, Map<String, RestorableField> fields, FiguresPart figures) {
        this.words = words;
        this.form = form;
        this.fields = fields;
        this.figures = figures;
    }

    void put(List<Typed> texts) {
        for (var typed : texts)
            field(typed).ifPresentOrElse(field -> put(field, typed), () -> beside(say("figure"), typed));
    }

    private void put(RestorableField field, Typed typed) {
        var standing = field.text().get().strip();
        if (standing.equals(typed.value().strip())) return;
        if (figures.kept().containsKey(typed.place())) figures.open();
        if (standing.equals(typed.base().strip())) {
            field.put().accept(typed.value());
            form.addComponentAsFirst(StatusMessage.plain(say("restored", field.label())));
        } else beside(field.label(), typed);
    }

    private void beside(String label, Typed typed) {
        var message = StatusMessage.plain(say("replaced", label));
        var text = new Div(typed.value());
        text.addClassName("version");
        message.add(text);
        form.addComponentAsFirst(message);
    }

    /// Whether the field has the text and can be saved.
    boolean isThere(Typed typed) {
        return field(typed)
                .filter(field -> field.text().get().strip().equals(typed.value().strip())
                        && field.isRight().getAsBoolean())
                .isPresent();
    }

    /// Empty if the form has no such place any more, as of an indicator that was removed.
    private Optional<RestorableField> field(Typed typed) {
        var field = fields.get(typed.place());
        return Optional.ofNullable(field != null ? field : figures.kept().get(typed.place()));
    }

    private String say(String key, Object... values) {
        return words.say("progress.RestoredTexts." + key, values);
    }
}
