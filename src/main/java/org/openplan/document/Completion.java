package org.openplan.document;

/// OGP's scale of completion; a promise nobody reports on counts as `NO_EVIDENCE`.
public enum Completion {
    NO_EVIDENCE,
    NOT_STARTED,
    LIMITED,
    SUBSTANTIAL,
    COMPLETE,
    WITHDRAWN
}
