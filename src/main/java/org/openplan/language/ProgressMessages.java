package org.openplan.language;

import org.openplan.document.MeasureProgress;
import org.openplan.document.ProgressState;
import org.openplan.document.StepProgress;

/// Descriptions of progress, the same on every screen and page and in every export.
public record ProgressMessages(Messages messages) {

    public String say(StepProgress step) {
        return step.late() ? late(step.lateBy()) + ": " + messages.say(step.state()) : state(step);
    }

    /// The state without the delay.
    public String state(StepProgress step) {
        var until = step.awaitedUntil();
        if (until.isPresent()) return say("awaitedUntil", messages.date(until.get()));
        boolean undated = step.state() == ProgressState.NOT_DUE && step.deadline() == null;
        return undated ? say("undated") : messages.say(step.state());
    }

    public String say(MeasureProgress measure) {
        return measure.awaitedUntil()
                .map(until -> say("awaitedUntil", messages.date(until)))
                .orElseGet(() -> messages.say(measure.derived()));
    }

    /// How many of the measure's steps are complete and how many have no evidence.
    public String counts(MeasureProgress measure) {
        return measure.steps().isEmpty()
                ? say("noSteps")
                : say("counts", measure.complete(), measure.counted(), measure.silent());
    }

    /// The delay in quarters, said in years and months from a year on; 0 means less than one quarter.
    public String late(int quarters) {
        return quarters < 4 ? say("late", quarters) : say("lateYears", quarters / 4, quarters % 4 * 3);
    }

    private String say(String key, Object... values) {
        return messages.say("language.ProgressMessages." + key, values);
    }
}
