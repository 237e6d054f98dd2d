package org.openplan.cocreation;

import java.time.LocalDate;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/// The municipality's time for an answer, in working days of its country.
@Component
class AnswerClock {

    private final Municipalities municipalities;
    private final WorkingDays days;

    AnswerClock(Municipalities municipalities, WorkingDays days) {
        this.municipalities = municipalities;
        this.days = days;
    }

    LocalDate today() {
        return municipalities.today();
    }

    /// The last day for an answer to what is handed in today.
    LocalDate due() {
        return days.after(today(), here().answerDays(), here().country());
    }

    TimedContribution timed(ContributionDetails contribution) {
        var due = contribution.dueOn();
        boolean isLate = due.isBefore(today());
        int between = isLate ? between(due, today()) : between(today(), due);
        return new TimedContribution(contribution, isLate ? -Math.max(1, between) : between);
    }

    private int between(LocalDate first, LocalDate last) {
        return days.between(first, last, here().country());
    }

    private Municipality here() {
        return municipalities.find(Tenancy.current()).orElseThrow();
    }
}
