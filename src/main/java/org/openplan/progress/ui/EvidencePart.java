package org.openplan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.openplan.design.ErrorSummary;
import org.openplan.design.UnsavedText;
import org.openplan.document.Completion;
import org.openplan.language.Messages;
import org.openplan.progress.EvidenceFiles;
import org.openplan.progress.EvidenceItem;
import org.openplan.progress.ReportContent;

/// The evidence of a report. A step that is said to be complete needs some, or a reason why there is none.
class EvidencePart extends Composite<FieldSet> {

    private final Messages words;
    private final EvidenceField field;
    private final Paragraph ask;
    private final TextArea why;
    private final Runnable changed;
    private @Nullable Completion completion;

    EvidencePart(
            EvidenceFiles files,
            BooleanSupplier hasPlace,
            Messages words,
            @Nullable ReportContent known,
            Runnable changed) {
        this.words = words;
        this.changed = changed;
        field = new EvidenceField(files, hasPlace, words, known == null ? List.of() : known.evidence(), this::changed);
        ask = new Paragraph(say("ask"));
        why = new TextArea(say("why"));
        why.setHelperText(say("whyHelp"));
        why.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        UnsavedText.watch(why, "whyNoEvidence");
        if (known != null) why.setValue(known.whyNoEvidence());
        why.addValueChangeListener(change -> {
            why.setInvalid(false);
            if (change.isFromClient()) changed();
        });
        getContent().setLegendText(words.say("progress.ReportForm.evidence"));
        getContent().add(ask, field, why);
        askForReason();
    }

    void show(@Nullable Completion chosen) {
        completion = chosen;
        askForReason();
    }

    private void askForReason() {
        boolean complete = completion == Completion.COMPLETE;
        ask.setVisible(complete);
        why.setVisible(complete && field.items().isEmpty());
    }

    private void changed() {
        askForReason();
        changed.run();
    }

    boolean isSettled() {
        return field.isSettled();
    }

    List<EvidenceItem> items() {
        return field.items();
    }

    /// Empty if evidence is there or none is asked for.
    String whyNone() {
        return why.isVisible() ? why.getValue() : "";
    }

    void refuse(ErrorSummary flaws, String sentence) {
        flaws.at(why, sentence);
    }

    RestorableField kept() {
        return RestorableField.of(why);
    }

    private String say(String key) {
        return words.say("progress.EvidencePart." + key);
    }
}
