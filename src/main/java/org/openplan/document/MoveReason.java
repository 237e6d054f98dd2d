package org.openplan.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why a promise was moved in an edition, for residents: the deadline of a step, or the target of an indicator for a
/// quarter. The text is empty if the municipality gave no reason.
public record MoveReason(
        UUID measure,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID step,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID indicator,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Quarter quarter,

        Text text) {

    /// A moved deadline without its reason.
    public static MoveReason ofStep(UUID measure, UUID step) {
        return new MoveReason(measure, step, null, null, Text.NONE);
    }

    /// A moved target without its reason.
    public static MoveReason ofTarget(UUID measure, UUID indicator, Quarter quarter) {
        return new MoveReason(measure, null, indicator, quarter, Text.NONE);
    }

    public MoveReason saying(Text reason) {
        return new MoveReason(measure, step, indicator, quarter, reason);
    }

    /// Whether both are about the same promise.
    public boolean isAbout(MoveReason other) {
        return measure.equals(other.measure)
                && Objects.equals(step, other.step)
                && Objects.equals(indicator, other.indicator)
                && Objects.equals(quarter, other.quarter);
    }
}
