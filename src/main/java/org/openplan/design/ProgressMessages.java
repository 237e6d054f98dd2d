package org.openplan.design;

import org.openplan.document.MeasureProgress;
import org.openplan.document.ProgressState;
import org.openplan.document.StepProgress;
import org.openplan.language.Messages;

/// How far a promise is, in words and as a tone, on every screen and page alike.
public record ProgressMessages(Messages words) {

    public Pill pill(StepProgress step) {
        return new Pill(tone(step), say(step));
    }

    public Pill pill(MeasureProgress measure) {
        return new Pill(Tone.of(measure.derived()), say(measure));
    }

    public Tone tone(StepProgress step) {
        return step.late() ? Tone.LATE : Tone.of(step.state());
    }

    public String say(StepProgress step) {
        if (step.late()) return late(step.lateBy()) + ": " + words.say(step.state());
        var until = step.awaitedUntil();
        if (until.isPresent()) return say("awaitedUntil", words.date(until.get()));
        boolean undated = step.state() == ProgressState.NOT_DUE && step.deadline() == null;
        return undated ? say("undated") : words.say(step.state());
    }

    public String say(MeasureProgress measure) {
        return words.say(measure.derived());
    }

    /// How many of its steps are complete and for how many there is no evidence; a measure without steps has none.
    public String counts(MeasureProgress measure) {
        return measure.steps().isEmpty()
                ? say("noSteps")
                : say("counts", measure.complete(), measure.counted(), measure.silent());
    }

    /// By how many quarters something is late; 0 is less than one.
    public String late(int quarters) {
        return say("late", quarters);
    }

    private String say(String key, Object... values) {
        return words.say("design.ProgressMessages." + key, values);
    }
}
