package org.openplan.plan.ui.steps;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplan.design.Tone;
import org.openplan.document.PlanDocument;
import org.openplan.document.Quarter;
import org.openplan.document.Text;
import org.openplan.language.Excerpt;
import org.openplan.language.Messages;
import org.openplan.language.ProgressMessages;
import org.openplan.plan.SeenStep;
import org.openplan.plan.StepDetails;

/// A step in the list: what is shown of it and can be changed, without its long texts and its reports.
record StepRow(
        SeenStep seen,
        String measure,
        String measureTitle,
        String text,
        PlanDocument.Step step,
        String institution,
        Tone tone,
        String status) {

    private static final int SHORT = 110;

    static StepRow of(StepDetails details, Messages words) {
        var step = details.step();
        return new StepRow(
                details.seen(),
                details.measureNumber(),
                Excerpt.of(words.read(details.measureTitle()), SHORT),
                Excerpt.of(words.read(step.description()), SHORT),
                step.with()
                        .description(Text.NONE)
                        .output(Text.NONE)
                        .reports(List.of())
                        .build(),
                Objects.requireNonNullElse(
                        details.institutionName(), Objects.requireNonNullElse(step.institution(), "")),
                Tone.of(details.progress()),
                new ProgressMessages(words).say(details.progress()));
    }

    /// For example `Measure 1, step 2: The budget is published`.
    String name(Messages words) {
        return words.say("plan.StepRow.name", measure, step.number(), text);
    }

    static String start(PlanDocument.Step step, Messages words) {
        var day = step.startDate();
        return day != null ? words.date(day) : quarter(step.start(), words);
    }

    static String end(PlanDocument.Step step, Messages words) {
        var day = step.endDate();
        return day != null ? words.date(day) : quarter(step.end(), words);
    }

    static String period(PlanDocument.Step step, Messages words) {
        return words.say("plan.StepRow.period", start(step, words), end(step, words));
    }

    private static String quarter(@Nullable Quarter quarter, Messages words) {
        return Optional.ofNullable(quarter).map(words::quarter).orElseGet(() -> words.say("plan.StepRow.open"));
    }

    String inCharge(Messages words) {
        return institution.isEmpty() ? words.say("plan.MeasureTable.nobody") : institution;
    }
}
