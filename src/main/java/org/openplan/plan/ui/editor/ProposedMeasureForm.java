package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openplan.document.MeasurePart;
import org.openplan.document.PlanDocument;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.ui.LanguageOfTexts;

/// The form of a measure that is in no plan yet, in the languages of the plan it is proposed for.
public final class ProposedMeasureForm extends Div {

    private final EditorContext editing;
    private final Choices choices;
    private final LanguageOfTexts language;
    private @Nullable MeasureEditor editor;
    private @Nullable AutosaveForm<MeasureRevision> writing;
    private @Nullable ProposalStore store;

    ProposedMeasureForm(Messages words, PlanDocument plan, Choices choices) {
        this.choices = choices;
        addClassName("plan-form");
        var languages = plan.languages().stream()
                .filter(tag -> !tag.equals(Translations.SERBIAN_CYRILLIC))
                .toList();
        if (languages.isEmpty()) languages = List.of(plan.firstLanguage());
        language = new LanguageOfTexts(words, languages, plan.firstLanguage());
        language.addValueChangeListener(chosen -> translate());
        language.setVisible(languages.size() > 1);
        editing = new EditorContext(
                words,
                "plan.MeasureEditor.",
                true,
                false,
                language::getValue,
                this::save,
                new OpenParts(MeasurePart.WHAT.code()));
    }

    void saveIn(ProposedMeasureStore measure) {
        var kept = new ProposalStore(measure);
        var form = new AutosaveForm<>(editing.words(), kept, this::draw, () -> {});
        store = kept;
        writing = form;
        add(new FormTools(language, form.saved()), form.resume());
    }

    void edit(PlanDocument.Measure measure) {
        removeAll();
        add(new FormTools(language), draw(ProposalStore.revision(measure)));
    }

    private MeasureEditor draw(MeasureRevision revision) {
        var drawn = new MeasureEditor(editing, choices, revision, Div::new);
        editor = drawn;
        return drawn;
    }

    private void translate() {
        if (writing != null) writing.translate();
        else
            Fields.within(this)
                    .filter(TextBox.class::isInstance)
                    .map(TextBox.class::cast)
                    .forEach(TextBox::translate);
    }

    /// Saves what stands in the form; returns whether everything is saved.
    public boolean save() {
        if (writing == null || store == null) return false;
        writing.save();
        return store.read().equals(revision());
    }

    /// What stands in the form.
    public PlanDocument.Measure measure() {
        return revision().measure();
    }

    /// Puts texts that the browser kept back into their places.
    public void restore(Map<String, String> texts) {
        var restored = revision();
        for (var text : texts.entrySet())
            restored = restored.withText(text.getKey(), text.getValue()).orElse(restored);
        if (!restored.equals(revision())) edit(restored.measure());
    }

    /// Shows an error at this field of the measure, or above the form.
    public void refuse(String field, String why) {
        Objects.requireNonNull(editor).refuse(field, why);
    }

    /// Removes the errors that are shown.
    public void accept() {
        Objects.requireNonNull(editor).accept();
    }

    private MeasureRevision revision() {
        return Objects.requireNonNull(editor).revision();
    }
}
