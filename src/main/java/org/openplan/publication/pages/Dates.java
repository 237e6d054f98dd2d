package org.openplan.publication.pages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.Period;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.Quarter;
import org.openplan.language.Messages;

/// Periods in the reader's language.
record Dates(Messages messages) {

    private static final String NO_BREAK = "\u00a0";

    String fromTo(Period period) {
        return join(day(period.start()), day(period.end()));
    }

    /// The quarters, or the days if the plan gave days, or the printed text if neither was recognised.
    String fromTo(Step step) {
        var from = step.startDate() != null ? day(step.startDate()) : quarter(step.start());
        var to = step.endDate() != null ? day(step.endDate()) : quarter(step.end());
        if (!from.isEmpty() || !to.isEmpty()) return from.equals(to) ? to : join(from, to);
        var printed = step.printedEnd() != null ? step.printedEnd() : step.printedStart();
        return printed != null ? printed : messages.say("language.ProgressMessages.undated");
    }

    private String join(String from, String to) {
        if (from.isEmpty()) return messages.say("publication.Dates.until", to);
        if (to.isEmpty()) return messages.say("publication.Dates.from", from);
        return from + NO_BREAK + "– " + to;
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : whole(messages.date(day));
    }

    /// Keeps a number and the following month or quarter on one line.
    private static String whole(String date) {
        return date.replaceFirst(" ", NO_BREAK);
    }

    private String quarter(@Nullable Quarter quarter) {
        return quarter == null ? "" : whole(messages.quarter(quarter));
    }
}
