package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.openplan.design.UnsavedText;
import org.openplan.document.DocumentList;
import org.openplan.document.ParticipantKind;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Participant;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.ui.editor.RowList.Entries;

/// A participant in a measure and its type of body.
final class ParticipantRow {

    private ParticipantRow() {}

    static FormPart<MeasureRevision> part(ListParts lists, Measure shown) {
        var editing = lists.editing();
        var entries = new Entries<Participant>(
                one -> of(editing, one),
                (one, place) -> summary(editing, one, place),
                _ -> new Participant("", ParticipantKind.PUBLIC_BODY),
                one -> one.name().isEmpty());
        return lists.part(DocumentList.PARTICIPANTS, entries, shown.participants(), Measure::withParticipants);
    }

    private static CollapsedSummary summary(EditorContext editing, Participant participant, int place) {
        var kind = editing.words().say(participant.kind());
        return CollapsedSummary.of(editing, DocumentList.PARTICIPANTS, place, participant.name(), kind);
    }

    private static Row<Participant> of(EditorContext editing, Participant shown) {
        var kind = new Select<ParticipantKind>();
        kind.setLabel(editing.say("participant.kind"));
        kind.setItems(ParticipantKind.values());
        kind.setItemLabelGenerator(editing.words()::say);
        kind.setValue(shown.kind());
        var field = UnsavedText.watch(new TextField(editing.say("participant.name")), "name");
        field.setValue(shown.name());
        var name = editing.keep(field, typed -> !typed.isBlank(), editing.say("participant.nameMissing"));
        kind.addValueChangeListener(change -> name.check());
        editing.watch(kind);
        return new Row<>(
                Fields.line(field, kind),
                () -> new Participant(
                        Objects.requireNonNullElse(name.get(), "").strip(),
                        Objects.requireNonNullElse(kind.getValue(), ParticipantKind.OTHER)));
    }
}
