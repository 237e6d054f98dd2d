package org.openplan.plan.ui.editor;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Link;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Participant;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.ui.editor.RowList.Entries;

/// The lists in a measure's form: participants, steps, indicators, budget lines and links.
record ListParts(EditorContext editing, Choices choices, Supplier<List<Finding>> open) {

    private static final String TITLE = "h3";

    FormPart<MeasureRevision> participants(Measure shown) {
        var entries = new Entries<Participant>(
                one -> ParticipantRow.of(editing, one), rows()::participant, before -> ParticipantRow.blank());
        var list = list("participant", "participants", entries).show(shown.participants());
        return FormPart.ofMeasure(
                list,
                measure -> measure.withParticipants(list.value().stream()
                        .filter(one -> !one.name().isEmpty())
                        .toList()));
    }

    FormPart<MeasureRevision> steps(MeasureRevision shown) {
        var entries =
                new Entries<StepEntry>(one -> StepEditor.row(editing, choices, one), rows()::step, StepEntry::after);
        // adopted steps are withdrawn, never removed
        var list = list("step", "steps", entries).lasting(editing.binding()).show(StepEntry.of(shown));
        return new FormPart<>(list, revision -> StepEntry.into(revision, list.value()));
    }

    FormPart<MeasureRevision> indicators(Measure shown) {
        var entries = new Entries<Indicator>(
                one -> IndicatorEditor.row(editing, choices, one),
                rows()::indicator,
                before -> IndicatorEditor.blank());
        var list = list("indicator", "indicators", entries).show(shown.indicators());
        return FormPart.ofMeasure(
                list,
                measure -> measure.withIndicators(list.value().stream()
                        .filter(one -> !IndicatorEditor.isBlank(one))
                        .toList()));
    }

    FormPart<MeasureRevision> budget(Measure shown) {
        var entries = new Entries<BudgetLine>(one -> BudgetRow.of(editing, one), rows()::budget, this::nextLine);
        var list = list("budget", "budget", entries).show(shown.budget());
        return FormPart.ofMeasure(list, measure -> measure.withBudget(without(list, BudgetRow.NOTHING)));
    }

    /// The links alone, which share their part with other fields.
    RowList<Link> links(Measure shown) {
        var entries = new Entries<Link>(one -> LinkRow.of(editing, one), rows()::link, before -> LinkRow.blank());
        return list("link", "links", entries).show(shown.links());
    }

    /// A new line uses the currency of the previous line.
    private BudgetLine nextLine(List<BudgetLine> before) {
        @Nullable String currency = before.isEmpty() ? null : before.getLast().currency();
        return BudgetRow.blank(currency == null ? choices.currency() : currency);
    }

    /// The entries without emptied ones.
    static <T> List<T> without(RowList<T> rows, T empty) {
        return rows.value().stream().filter(one -> !one.equals(empty)).toList();
    }

    private <T> RowList<T> list(String kind, String field, Entries<T> entries) {
        return FieldFindings.name(new RowList<>(editing, kind, TITLE, entries), field);
    }

    private RowSummaries rows() {
        return new RowSummaries(editing, open);
    }
}
