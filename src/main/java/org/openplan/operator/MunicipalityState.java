package org.openplan.operator;

/// How far a municipality has come in the service, told without looking at its drafts.
public enum MunicipalityState {
    NOT_APPLIED,
    NOBODY_SIGNED_IN,
    NOTHING_PUBLISHED,
    PUBLISHED
}
