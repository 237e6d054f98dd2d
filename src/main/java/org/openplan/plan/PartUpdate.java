package org.openplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplan.document.MeasureField;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.PlanDocument.ClaimedValue;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Link;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Period;
import org.openplan.document.PlanDocument.Section;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.PlanDocument.Target;
import org.openplan.document.StepField;
import org.openplan.document.Text;

/// Merges a part of a later version into the part of the plan it continues. What the version contains replaces the
/// plan's content. What it does not contain stays, since unknown is not empty; so do translations, expenditure, and
/// everything reported, assessed or declared.
final class PartUpdate {

    private PartUpdate() {}

    /// The merged measure without its steps and indicators.
    static Measure of(Measure before, Measure now) {
        var updated = before;
        for (var field : MeasureField.values())
            updated = switch (field) {
                case STEPS, INDICATORS, ORIGIN, COMPLETION, DECLARED, ASSESSMENTS -> updated;
                case VALUES -> updated.withValues(values(before.values(), now.values()));
                case BUDGET -> updated.withBudget(budget(before.budget(), now.budget()));
                case LINKS -> updated.withLinks(links(before.links(), now.links()));
                default ->
                    field.kind() == MeasureField.Kind.TEXT
                            ? field.into(updated, text(field.text(before), field.text(now)))
                            : field.isEmpty(now) ? updated : field.copy(updated, now);
            };
        return updated;
    }

    static Step of(Step before, Step now) {
        boolean starts = now.firstDay().isPresent() || now.printedStart() != null;
        boolean ends = now.deadline().isPresent() || now.printedEnd() != null;
        var start = starts ? now : before;
        var end = ends ? now : before;
        var updated = before;
        for (var field : StepField.texts()) updated = field.into(updated, text(field.text(before), field.text(now)));
        return updated.with()
                .number(now.number().isBlank() ? before.number() : now.number())
                .start(start.start())
                .startDate(start.startDate())
                .printedStart(start.printedStart())
                .end(end.end())
                .endDate(end.endDate())
                .printedEnd(end.printedEnd())
                .institution(known(before.institution(), now.institution()))
                .build();
    }

    static Indicator of(Indicator before, Indicator now) {
        boolean directed = now.baseline() != null && !now.targets().isEmpty();
        return before.with()
                .name(text(before.name(), now.name()))
                .unit(known(before.unit(), now.unit()))
                .direction(directed ? now.direction() : before.direction())
                .baseline(known(before.baseline(), now.baseline()))
                .targets(targets(before.targets(), now.targets()))
                .verification(known(before.verification(), now.verification()))
                .build();
    }

    static Section of(Section before, Section now) {
        return new Section(before.id(), text(before.title(), now.title()), text(before.text(), now.text()));
    }

    static Period of(Period before, Period now) {
        var start = now.start();
        var end = now.end();
        return start == null || end == null || end.isBefore(start) ? before : now;
    }

    static Text text(Text before, Text now) {
        var all = new TreeMap<>(before.byLanguage());
        all.putAll(now.byLanguage());
        return new Text(all);
    }

    private static <T> List<T> list(List<T> before, List<T> now) {
        return now.isEmpty() ? before : now;
    }

    private static <T> @Nullable T known(@Nullable T before, @Nullable T now) {
        return now == null ? before : now;
    }

    private static List<ClaimedValue> values(List<ClaimedValue> before, List<ClaimedValue> now) {
        return list(before, now).stream()
                .map(claim -> before.stream()
                        .filter(known -> known.value() == claim.value())
                        .findFirst()
                        .map(known -> new ClaimedValue(claim.value(), text(known.how(), claim.how())))
                        .orElse(claim))
                .toList();
    }

    /// A file contains only the planned budget; expenditure is kept, also of a line that the file does not have.
    private static List<BudgetLine> budget(List<BudgetLine> before, List<BudgetLine> now) {
        if (now.isEmpty()) return before;
        var left =
                before.stream().filter(line -> line.spent() != null).collect(Collectors.toCollection(ArrayList::new));
        var lines = new ArrayList<BudgetLine>();
        for (var line : now) {
            var known = left.stream().filter(spent -> isSameMoney(spent, line)).findFirst();
            known.ifPresent(left::remove);
            lines.add(
                    line.spent() == null && known.isPresent()
                            ? line.withSpent(known.get().spent(), known.get().covers())
                            : line);
        }
        left.forEach(line -> lines.add(
                new BudgetLine(line.year(), null, line.currency(), line.source(), line.spent(), line.covers())));
        return lines;
    }

    private static boolean isSameMoney(BudgetLine one, BudgetLine other) {
        return Objects.equals(one.year(), other.year()) && Objects.equals(one.source(), other.source());
    }

    /// A link with the same title keeps its address and its translations.
    private static List<Link> links(List<Link> before, List<Link> now) {
        return list(before, now).stream()
                .map(link -> before.stream()
                        .filter(known -> known.title().isAlso(link.title()))
                        .findFirst()
                        .map(known -> new Link(text(known.title(), link.title()), known(known.url(), link.url())))
                        .orElse(link))
                .toList();
    }

    /// A file names only the final target; intermediate targets were entered by hand and are kept
    /// while the final target is unchanged.
    private static List<Target> targets(List<Target> before, List<Target> now) {
        return before.containsAll(now) ? before : now;
    }
}
