package org.openplan.cocreation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openplan.document.MeasureField;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.StepField;
import org.openplan.document.Text;

/// A whole measure that somebody proposes, as typed; `flaws` says what has to be corrected before it is handed in.
record ProposedMeasure(Measure measure) {

    private static final int LONGEST_TITLE = 500;
    private static final int MOST_PARTS = 50;
    private static final UUID NO_ID = new UUID(0, 0);

    /// An empty one, without a number until it has its place in the plan.
    static ProposedMeasure blank() {
        return new ProposedMeasure(Measure.numbered(""));
    }

    boolean isEmpty() {
        return measure.equals(Measure.numbered("").withId(measure.id()));
    }

    /// Whether both say the same: each has ids of its own.
    boolean saysTheSameAs(ProposedMeasure other) {
        return withoutIds().equals(other.withoutIds());
    }

    private Measure withoutIds() {
        return measure.with()
                .id(NO_ID)
                .steps(measure.steps().stream().map(step -> step.withId(NO_ID)).toList())
                .indicators(measure.indicators().stream()
                        .map(indicator -> indicator.withId(NO_ID))
                        .toList())
                .build();
    }

    List<ProposalFlaw> flaws() {
        var found = new ArrayList<ProposalFlaw>();
        flawOfTitle().ifPresent(reason -> found.add(at(reason, MeasureField.TITLE)));
        if (saysNothing()) found.add(at(ProposalFlaw.Reason.CONTENT_MISSING, MeasureField.SUMMARY));
        MeasureField.texts().stream()
                .filter(field -> field != MeasureField.TITLE && isTooLong(field.text(measure)))
                .forEach(field -> found.add(at(ProposalFlaw.Reason.TEXT_TOO_LONG, field)));
        if (endsBeforeStart()) found.add(new ProposalFlaw(ProposalFlaw.Reason.ENDS_BEFORE_START, "period.end"));
        found.addAll(flawsOfSteps(measure.steps()));
        found.addAll(flawsOfIndicators(measure.indicators()));
        return found;
    }

    private static ProposalFlaw at(ProposalFlaw.Reason reason, MeasureField field) {
        return new ProposalFlaw(reason, field.field());
    }

    private Optional<ProposalFlaw.Reason> flawOfTitle() {
        if (measure.title().isEmpty()) return Optional.of(ProposalFlaw.Reason.TITLE_MISSING);
        boolean isTooLong = longest(measure.title()) > LONGEST_TITLE;
        return isTooLong ? Optional.of(ProposalFlaw.Reason.TITLE_TOO_LONG) : Optional.empty();
    }

    /// What is to be done stands in one of these.
    private boolean saysNothing() {
        return Stream.of(MeasureField.SUMMARY, MeasureField.DESCRIPTION, MeasureField.GOAL)
                .allMatch(field -> field.text(measure).isEmpty());
    }

    private boolean endsBeforeStart() {
        var start = measure.period().start();
        var end = measure.period().end();
        return start != null && end != null && end.isBefore(start);
    }

    private static List<ProposalFlaw> flawsOfSteps(List<Step> steps) {
        if (steps.size() > MOST_PARTS) return List.of(at(ProposalFlaw.Reason.TOO_MANY_STEPS, MeasureField.STEPS));
        return IntStream.range(0, steps.size())
                .mapToObj(i -> flaws(steps.get(i), i + 1))
                .flatMap(List::stream)
                .toList();
    }

    private static List<ProposalFlaw> flawsOfIndicators(List<Indicator> indicators) {
        if (indicators.size() > MOST_PARTS)
            return List.of(at(ProposalFlaw.Reason.TOO_MANY_INDICATORS, MeasureField.INDICATORS));
        return IntStream.range(0, indicators.size())
                .mapToObj(i -> flaws(indicators.get(i), i + 1))
                .flatMap(List::stream)
                .toList();
    }

    /// A step without a number is known by its place.
    private static List<ProposalFlaw> flaws(Step step, int place) {
        var at = "step-" + (step.number().isBlank() ? String.valueOf(place) : step.number()) + ":";
        var found = new ArrayList<ProposalFlaw>();
        if (step.description().isEmpty())
            found.add(new ProposalFlaw(ProposalFlaw.Reason.STEP_EMPTY, at + StepField.DESCRIPTION.field()));
        StepField.texts().stream()
                .filter(field -> isTooLong(field.text(step)))
                .forEach(field -> found.add(new ProposalFlaw(ProposalFlaw.Reason.TEXT_TOO_LONG, at + field.field())));
        if (endsBeforeStart(step)) found.add(new ProposalFlaw(ProposalFlaw.Reason.STEP_ENDS_BEFORE_START, at + "end"));
        return found;
    }

    private static List<ProposalFlaw> flaws(Indicator indicator, int place) {
        var at = "indicators." + place;
        if (indicator.name().isEmpty()) return List.of(new ProposalFlaw(ProposalFlaw.Reason.INDICATOR_EMPTY, at));
        return isTooLong(indicator.name())
                ? List.of(new ProposalFlaw(ProposalFlaw.Reason.TEXT_TOO_LONG, at))
                : List.of();
    }

    private static boolean endsBeforeStart(Step step) {
        var first = step.firstDay();
        var last = step.deadline();
        return first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
    }

    private static boolean isTooLong(Text text) {
        return longest(text) > ContributionText.LONGEST_WORDING;
    }

    private static int longest(Text text) {
        return text.byLanguage().values().stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
