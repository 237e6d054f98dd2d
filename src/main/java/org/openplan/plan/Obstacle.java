package org.openplan.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;

/// A reason why a plan cannot take its next step in life, and the measure where it is mended.
public record Obstacle(
        Reason reason,
        @Nullable MeasureId measure,
        @Nullable Finding finding,
        List<String> details) {

    public enum Reason {
        NO_MEASURES,
        MEASURE_WITHOUT_TITLE,
        MEASURE_WITHOUT_OWNER,
        FINDING_OPEN,
        ACT_WITHOUT_NUMBER,
        ACT_IN_FUTURE,
        NOT_ADOPTED,
        ALREADY_ADOPTED,
        CLOSED,
        NOT_A_DRAFT,
        NUMBER_TAKEN
    }

    static Obstacle of(Reason reason, String... details) {
        return new Obstacle(reason, null, null, List.of(details));
    }

    static Obstacle at(Measure measure, Reason reason) {
        return new Obstacle(reason, measure.id(), null, List.of(measure.number()));
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
