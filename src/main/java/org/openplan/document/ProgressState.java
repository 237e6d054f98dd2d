package org.openplan.document;

/// Where a promise stands on a day: on OGP's scale, or ahead of it because nothing is due yet, or because what is due
/// may still be reported.
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

    /// On OGP's scale, which knows no days: what nobody has reported on has no evidence.
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
