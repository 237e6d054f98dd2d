package org.openplan.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.Period;

/// What is known of a plan that is started without a file: its title in its first language, its languages and its days.
public record NewPlan(
        String title,
        List<String> languages,
        @Nullable LocalDate start,
        @Nullable LocalDate end) {

    public NewPlan {
        title = title.strip();
        languages = List.copyOf(languages);
    }

    Period period() {
        return new Period(start, end, null);
    }
}
