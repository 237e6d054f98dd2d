package org.openplan.publication.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openplan.design.Tone;
import org.openplan.design.Words;
import org.openplan.document.Completion;
import org.openplan.document.PlanDocument.Assessment;
import org.openplan.document.PlanDocument.Measure;

/// How far a measure is on a day: what the town says, what the monitor says, and how late it is.
record MeasureStanding(Measure measure, List<Standing> steps) {

    static MeasureStanding of(Measure measure, LocalDate day) {
        return new MeasureStanding(
                measure,
                measure.steps().stream().map(step -> Standing.of(step, day)).toList());
    }

    long complete() {
        return steps.stream().filter(Standing::complete).count();
    }

    long late() {
        return steps.stream().filter(Standing::late).count();
    }

    int lateBy() {
        return steps.stream()
                .filter(Standing::late)
                .mapToInt(Standing::lateBy)
                .max()
                .orElse(0);
    }

    /// The coordinator's closing word where there is one, else the steps taken together.
    Completion official() {
        if (measure.completion() != Completion.NO_EVIDENCE) return measure.completion();
        var counted = steps.stream()
                .filter(step -> step.completion() != Completion.WITHDRAWN)
                .toList();
        if (counted.isEmpty()) return Completion.NO_EVIDENCE;
        if (counted.stream().allMatch(Standing::complete)) return Completion.COMPLETE;
        double share =
                counted.stream().mapToInt(MeasureStanding::weight).average().orElse(0);
        if (share >= 1.5) return Completion.SUBSTANTIAL;
        if (share > 0) return Completion.LIMITED;
        return counted.stream().anyMatch(step -> step.completion() == Completion.NOT_STARTED)
                ? Completion.NOT_STARTED
                : Completion.NO_EVIDENCE;
    }

    private static int weight(Standing step) {
        return switch (step.completion()) {
            case COMPLETE -> 3;
            case SUBSTANTIAL -> 2;
            case LIMITED -> 1;
            default -> 0;
        };
    }

    /// Nothing was due and nothing reported, so silence means nothing yet.
    boolean ahead() {
        return official() == Completion.NO_EVIDENCE && steps.stream().noneMatch(Standing::due) && !steps.isEmpty();
    }

    Tone tone() {
        return ahead() ? Tone.AHEAD : Tone.of(official());
    }

    String words(Words words) {
        return ahead() ? words.say("publication.Standing.notDue") : words.say(official());
    }

    Optional<Assessment> assessed() {
        return measure.assessments().stream().max(Comparator.comparing(Assessment::date));
    }
}
