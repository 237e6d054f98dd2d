package org.openplan.document;

/// OGP's scale of how far a promise has come; `NO_EVIDENCE` is what silence counts as.
public enum Completion {
    NO_EVIDENCE,
    NOT_STARTED,
    LIMITED,
    SUBSTANTIAL,
    COMPLETE,
    WITHDRAWN
}
