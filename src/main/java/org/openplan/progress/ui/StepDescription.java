package org.openplan.progress.ui;

import java.time.LocalDate;
import java.util.Objects;
import org.openplan.document.Text;
import org.openplan.language.Excerpt;
import org.openplan.language.Messages;
import org.openplan.plan.StepDetails;
import org.openplan.progress.DueStep;

/// Describes a step on the reporting screens.
record StepDescription(Messages words) {

    private static final int SHORT = 160;

    String place(StepDetails step) {
        return words.say(
                "progress.StepDescription.place",
                step.measureNumber(),
                step.step().number());
    }

    String measure(StepDetails step) {
        return words.say("progress.StepDescription.measure", step.measureNumber(), in(step.measureTitle()));
    }

    String description(StepDetails step) {
        return in(step.step().description());
    }

    /// The description shortened for a list, at a word boundary.
    String brief(StepDetails step) {
        return Excerpt.of(description(step), SHORT);
    }

    String promised(StepDetails step) {
        var due = step.step().endQuarter();
        return due == null
                ? words.say("progress.StepDescription.noQuarter")
                : words.say("progress.StepDescription.promised", words.untilEndOf(due));
    }

    String owner(StepDetails step) {
        return Objects.requireNonNullElseGet(
                step.institutionName(), () -> words.say("progress.StepDescription.noOwner"));
    }

    /// When the report is due; an overdue date is stated as such.
    String deadline(DueStep due, LocalDate today) {
        var day = due.round().closesOn();
        var key = day.isBefore(today) ? "progress.StepDescription.wasDue" : "progress.StepDescription.handInBy";
        return words.say(key, words.date(day));
    }

    String in(Text text) {
        return words.read(text);
    }
}
