package org.openplan.plan;

/// Where a plan is in its life.
public enum PlanStatus {
    DRAFT,
    ADOPTED,
    PUBLISHED,
    CLOSED;

    /// Adopted and not closed, so that it is reported on.
    public boolean isInForce() {
        return this == ADOPTED || this == PUBLISHED;
    }

    /// The lifecycle; a published plan is published again with every edition.
    boolean canBecome(PlanStatus next) {
        return switch (this) {
            case DRAFT -> next == ADOPTED;
            case ADOPTED -> next == PUBLISHED;
            case PUBLISHED -> next == PUBLISHED || next == CLOSED;
            case CLOSED -> false;
        };
    }
}
