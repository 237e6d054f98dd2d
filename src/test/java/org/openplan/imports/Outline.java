package org.openplan.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;
import org.openplan.document.MeasureField;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.Quarter;
import org.openplan.document.StepField;
import org.openplan.document.Text;
import org.openplan.quality.Quality;

/// What was recognised of a plan in a few lines, to be compared at a glance; absent fields have no line.
final class Outline {

    private final List<String> lines = new ArrayList<>();

    private Outline() {}

    static String of(Recognition recognition) {
        var outline = new Outline();
        outline.plan(recognition.document());
        recognition.unplaced().forEach(text -> outline.line("unplaced", text.text()));
        outline.line("findings", findings(recognition));
        return String.join("\n", outline.lines);
    }

    private void plan(PlanDocument plan) {
        lines.add("plan: "
                + String.join(
                        " | ",
                        flat(plan.title()),
                        plan.slug(),
                        plan.municipality(),
                        String.join(", ", plan.languages())));
        plan.sections().forEach(section -> line("section", flat(section.title()) + " | " + flat(section.text())));
        plan.measures().forEach(this::measure);
    }

    private void measure(Measure measure) {
        lines.add("measure " + measure.number() + ": " + flat(measure.title()));
        MeasureField.texts().stream()
                .filter(field -> field != MeasureField.TITLE)
                .forEach(field -> line("  " + field.field(), flat(field.text(measure))));
        measure.values().forEach(value -> line("  value", value.value() + " " + flat(value.how())));
        var period = measure.period();
        if (period.start() != null || period.end() != null || period.printed() != null)
            line("  period", period.start() + " – " + period.end() + " (" + period.printed() + ")");
        line(
                "  responsible",
                joined(
                        measure.responsible().institution(),
                        measure.responsible().person(),
                        measure.responsible().email(),
                        measure.responsible().phone()));
        line(
                "  participants",
                measure.participants().stream()
                        .map(who -> who.kind() + " " + who.name())
                        .collect(Collectors.joining("; ")));
        measure.steps().forEach(this::step);
        measure.indicators().forEach(indicator -> line("  indicator", flat(indicator.name())));
        measure.budget()
                .forEach(money -> line(
                        "  budget",
                        joined(
                                Objects.toString(money.year(), null),
                                Objects.toString(money.amount(), null),
                                money.currency(),
                                money.source())));
        line("  policy areas", String.join("; ", measure.policyAreas()));
        line("  sdg", String.join("; ", measure.sdgTargets()));
        measure.links().forEach(link -> line("  link", flat(link.title())));
    }

    private void step(Step step) {
        var said = new ArrayList<>(List.of(flat(step.description()), when(step)));
        for (var field : StepField.details())
            if (!field.text(step).isEmpty()) said.add(field.field() + ": " + flat(field.text(step)));
        if (step.institution() != null) said.add("by: " + step.institution());
        line("  step " + step.number(), String.join(" | ", said));
    }

    private static String when(Step step) {
        return when(step.start(), step.startDate(), step.printedStart()) + " – "
                + when(step.end(), step.endDate(), step.printedEnd());
    }

    private static String when(@Nullable Quarter quarter, @Nullable Object day, @Nullable String printed) {
        if (quarter == null) return printed == null ? "" : "«" + printed + "»";
        return day == null ? quarter.toString() : day.toString();
    }

    private static String findings(Recognition recognition) {
        return Stream.concat(recognition.findings().stream(), Quality.findings(recognition.document()).stream())
                .map(Outline::finding)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String finding(Finding finding) {
        String where = finding.measure() == null
                ? ""
                : " " + finding.measure() + (finding.step() == null ? "" : "/" + finding.step());
        return finding.rule() + where;
    }

    private void line(String what, String text) {
        if (!text.isBlank()) lines.add(what + ": " + text);
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" | "));
    }

    private static String flat(Text text) {
        return text.byLanguage().values().stream().findFirst().orElse("").replace("\n", " ¶ ");
    }
}
