package org.openplan.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;

/// A reason why a plan cannot move to its next status, and the measure in which to fix it.
public record Obstacle(
        Reason reason,
        @Nullable MeasureId measure,
        @Nullable Finding finding,
        List<String> details) {

    private static final Set<Reason> OF_THE_PLAN = EnumSet.of(
            Reason.PLAN_WITHOUT_TITLE,
            Reason.PLAN_WITHOUT_PERIOD,
            Reason.PLAN_WITHOUT_LANGUAGE,
            Reason.PLAN_ENDS_BEFORE_START,
            Reason.YEAR_IMPLAUSIBLE);

    public enum Reason {
        NO_MEASURES,
        TOO_MANY_MEASURES,
        PLAN_WITHOUT_TITLE,
        PLAN_WITHOUT_PERIOD,
        PLAN_WITHOUT_LANGUAGE,
        PLAN_ENDS_BEFORE_START,
        PERIOD_IMPLAUSIBLE,
        YEAR_IMPLAUSIBLE,
        TITLE_TOO_LONG,
        LINK_TITLE_TOO_LONG,
        MEASURE_TOO_LONG,
        MEASURE_WITHOUT_TITLE,
        MEASURE_WITHOUT_OWNER,
        FINDING_OPEN,
        ACT_WITHOUT_NUMBER,
        ACT_IN_FUTURE,
        NOT_ADOPTED,
        ALREADY_ADOPTED,
        CLOSED,
        NOTHING_CHANGED,
        NOT_A_DRAFT,
        NUMBER_TAKEN,
        STEP_NUMBER_TAKEN,
        CONTINUATION_OPEN,
        CONTINUED_TWICE,
        LANGUAGE_TAKEN,
        DECLARATION_INCOMPLETE
    }

    static Obstacle of(Reason reason, String... details) {
        return new Obstacle(reason, null, null, List.of(details));
    }

    static Obstacle at(Measure measure, Reason reason) {
        return new Obstacle(reason, measure.id(), null, List.of(measure.number()));
    }

    /// The field of the measure in which it is fixed, if it is one.
    public @Nullable String field() {
        return switch (reason) {
            case MEASURE_WITHOUT_TITLE -> "title";
            case MEASURE_WITHOUT_OWNER -> "responsible.institution";
            default -> null;
        };
    }

    /// Whether it is fixed in the plan's own texts.
    public boolean isOfPlanItself() {
        return OF_THE_PLAN.contains(reason);
    }

    static Obstacle ofStatus(PlanStatus status) {
        return of(
                switch (status) {
                    case DRAFT -> Reason.NOT_ADOPTED;
                    case ADOPTED, PUBLISHED -> Reason.ALREADY_ADOPTED;
                    case CLOSED -> Reason.CLOSED;
                });
    }
}
