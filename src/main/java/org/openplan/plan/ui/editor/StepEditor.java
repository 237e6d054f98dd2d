package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.design.UnsavedText;
import org.openplan.document.Completion;
import org.openplan.document.DocumentList;
import org.openplan.document.PlanDocument;
import org.openplan.document.Quarter;
import org.openplan.document.StepField;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.ui.QuarterField;
import org.openplan.plan.ui.editor.RowList.Entries;

/// One step: what is done, its evidence, its first and last quarter, and its institution if it is not the measure's.
class StepEditor extends Composite<Div> {

    private final StepEntry shown;
    private final TextField number = new TextField();
    private final Map<StepField, TextBox> texts = new EnumMap<>(StepField.class);
    private final QuarterField start;
    private final QuarterField end;
    private final InstitutionField institution;
    private final Checkbox withdrawn = new Checkbox();

    StepEditor(EditorContext editing, Choices choices, StepEntry entry) {
        shown = entry;
        var step = entry.step();
        UnsavedText.part(getContent(), "steps." + entry.id().id());
        editing.watch(UnsavedText.watch(number, "number")).setLabel(editing.say("number"));
        number.setValue(step.number());
        number.setMaxLength(16);
        number.addClassName("short");
        for (var field : StepField.texts())
            texts.put(field, FieldFindings.name(TextBox.of(editing, field).with(field.text(step)), field.field()));
        Objects.requireNonNull(texts.get(StepField.OUTPUT)).helped("step.outputHelp");
        start = editing.watch(Fields.quarter(editing, choices, "step.start", step.startQuarter()));
        end = editing.watch(Fields.quarter(editing, choices, "step.end", step.endQuarter()));
        start.setHelperText(printed(editing, step.printedStart()));
        end.setHelperText(printed(editing, step.printedEnd()));
        institution = editing.watch(new InstitutionField(editing, choices, "step.institution", step.institution()));
        institution.setPlaceholder(editing.say("step.institutionOfMeasure"));
        editing.watch(withdrawn).setLabel(editing.say("step.withdrawn"));
        withdrawn.setValue(step.completion() == Completion.WITHDRAWN);
        withdrawn.setVisible(editing.binding() || withdrawn.getValue());
        FieldFindings.name(number, "number");
        FieldFindings.name(start, "start");
        FieldFindings.name(end, "end");
        FieldFindings.name(institution, "institution");
        getContent().addClassName("entry");
        getContent().add(Fields.row(number), Fields.row(start, end));
        texts.values().forEach(getContent()::add);
        getContent().add(institution, withdrawn);
        if (!step.reports().isEmpty()) getContent().add(reports(editing, step));
    }

    static FormPart<MeasureRevision> part(ListParts lists, MeasureRevision shown) {
        var editing = lists.editing();
        var entries = new Entries<StepEntry>(
                entry -> row(new StepEditor(editing, lists.choices(), entry)),
                (entry, place) -> entry.summary(editing, place, lists.open().get()),
                StepEntry::after,
                _ -> false);
        // adopted steps are withdrawn, never removed
        var list = lists.list(DocumentList.STEPS, entries)
                .lasting(editing.binding())
                .show(StepEntry.of(shown));
        return new FormPart<>(list, revision -> StepEntry.into(revision, list.value()));
    }

    private static Row<StepEntry> row(StepEditor editor) {
        return new Row<>(editor, editor::entry);
    }

    private StepEntry entry() {
        var step = shown.step();
        for (var text : texts.entrySet())
            step = text.getKey().into(step, text.getValue().text());
        var from = start.getValue();
        var until = end.getValue();
        boolean sameStart = same(from, step.startQuarter());
        boolean sameEnd = same(until, step.endQuarter());
        return new StepEntry(
                shown.id(),
                step.with()
                        .number(number.getValue().strip())
                        .start(sameStart ? step.start() : from)
                        .end(sameEnd ? step.end() : until)
                        .startDate(sameStart ? step.startDate() : null)
                        .endDate(sameEnd ? step.endDate() : null)
                        .institution(institution.name())
                        .completion(completion(step))
                        .build());
    }

    private Completion completion(PlanDocument.Step step) {
        if (withdrawn.getValue()) return Completion.WITHDRAWN;
        return step.completion() == Completion.WITHDRAWN ? Completion.NO_EVIDENCE : step.completion();
    }

    /// A day from the source is valid only while its quarter is unchanged; one without a quarter of its own stays so.
    private static boolean same(@Nullable Quarter one, @Nullable Quarter other) {
        return one == null ? other == null : one.equals(other);
    }

    private static String printed(EditorContext editing, @Nullable String words) {
        return words == null || words.isBlank() ? "" : editing.say("step.printed", words);
    }

    private static Div reports(EditorContext editing, PlanDocument.Step step) {
        var said = Stream.of(step.reports().getLast())
                .map(report -> editing.say(
                        "step.reported",
                        editing.words().quarter(report.quarter()),
                        editing.words().say(report.completion())))
                .collect(Collectors.joining());
        var reports = new Div(said);
        reports.addClassName("quiet");
        return reports;
    }
}
