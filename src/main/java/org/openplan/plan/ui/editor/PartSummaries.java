package org.openplan.plan.ui.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;
import org.openplan.document.MeasurePart;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Participant;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.Quarter;
import org.openplan.language.Messages;

/// What the parts of a measure's form say of themselves while they are collapsed.
record PartSummaries(EditorContext editing, Choices choices, Supplier<List<Finding>> open) {

    CollapsedSummary of(MeasurePart part, Measure measure) {
        var facts = switch (part) {
            case WHAT -> what(measure);
            case WHY -> why(measure);
            case WHO -> who(measure);
            case PARTICIPANTS -> participants(measure);
            case STEPS -> steps(measure);
            case INDICATORS -> indicators(measure);
            case MONEY -> money(measure);
            case LINKS -> links(measure);
        };
        var findings = open.get().stream()
                .filter(finding -> MeasurePart.of(finding) == part)
                .toList();
        return new CollapsedSummary(part.code(), editing.say("part." + part.code()), facts, findings);
    }

    private List<String> what(Measure measure) {
        return facts(words().read(measure.title()), words().read(measure.summary()));
    }

    private List<String> why(Measure measure) {
        return facts(words().read(measure.goal()), words().read(measure.problem()));
    }

    private List<String> who(Measure measure) {
        var period = measure.period();
        return facts(
                Stream.of(date(period.start()), date(period.end()))
                        .filter(day -> !day.isEmpty())
                        .collect(Collectors.joining(" – ")),
                orEmpty(measure.responsible().institution()),
                orEmpty(measure.responsible().person()));
    }

    private List<String> participants(Measure measure) {
        return facts(measure.participants().stream().map(Participant::name).collect(Collectors.joining(", ")));
    }

    private List<String> steps(Measure measure) {
        var steps = measure.steps();
        if (steps.isEmpty()) return facts();
        return facts(words().say("plan.MeasureTable.steps", steps.size()), quarters(steps));
    }

    private List<String> indicators(Measure measure) {
        return facts(measure.indicators().stream()
                .map(one -> words().read(one.name()))
                .collect(Collectors.joining("; ")));
    }

    private List<String> money(Measure measure) {
        return facts(measure.budget().stream().map(this::line).collect(Collectors.joining("; ")));
    }

    private List<String> links(Measure measure) {
        var subjects = new ArrayList<String>();
        measure.policyAreas().forEach(area -> subjects.add(choices.policyAreas().say(area)));
        measure.marks().forEach(mark -> subjects.add(SubjectsPart.say(editing, mark)));
        subjects.addAll(measure.sdgTargets());
        measure.links().forEach(link -> subjects.add(words().read(link.title())));
        return facts(String.join(", ", subjects));
    }

    private String line(BudgetLine line) {
        var amount = line.amount() == null ? "" : words().money(line.amount(), orEmpty(line.currency()));
        return Stream.of(line.year() == null ? "" : String.valueOf(line.year()), amount)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
    }

    private String quarters(List<Step> steps) {
        var first =
                steps.stream().map(Step::startQuarter).filter(Objects::nonNull).min(Quarter::compareTo);
        var last = steps.stream().map(Step::endQuarter).filter(Objects::nonNull).max(Quarter::compareTo);
        return Stream.of(first, last)
                .flatMap(quarter -> quarter.stream())
                .map(quarter -> words().quarter(quarter))
                .distinct()
                .collect(Collectors.joining(" – "));
    }

    private List<String> facts(String... facts) {
        var said = Stream.of(facts).filter(fact -> !fact.isBlank()).toList();
        return said.isEmpty() ? List.of(editing.say("part.empty")) : said;
    }

    private String date(@Nullable LocalDate day) {
        return day == null ? "" : words().date(day);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Messages words() {
        return editing.words();
    }
}
