package org.openplan.document;

/// State of a promise on a day: a grade of OGP's scale, or one of the two states before it, while nothing is due yet or
/// a report may still arrive.
public enum ProgressState {
    NOT_DUE,
    AWAITED,
    NO_EVIDENCE,
    NOT_STARTED,
    LIMITED,
    SUBSTANTIAL,
    COMPLETE,
    WITHDRAWN;

    static ProgressState of(Completion completion) {
        return valueOf(completion.name());
    }

    /// The grade on OGP's scale, which does not depend on the day: without a report it is *no evidence*.
    Completion completion() {
        return switch (this) {
            case NOT_DUE, AWAITED, NO_EVIDENCE -> Completion.NO_EVIDENCE;
            case NOT_STARTED -> Completion.NOT_STARTED;
            case LIMITED -> Completion.LIMITED;
            case SUBSTANTIAL -> Completion.SUBSTANTIAL;
            case COMPLETE -> Completion.COMPLETE;
            case WITHDRAWN -> Completion.WITHDRAWN;
        };
    }
}
