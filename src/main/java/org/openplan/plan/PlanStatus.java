package org.openplan.plan;

/// The status of a plan in its lifecycle.
public enum PlanStatus {
    DRAFT,
    ADOPTED,
    PUBLISHED,
    CLOSED;

    /// Adopted and not closed, so that progress is reported.
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
