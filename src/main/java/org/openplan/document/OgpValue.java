package org.openplan.document;

/// What open government is for; technology counts only as a support of the other three.
public enum OgpValue {
    TRANSPARENCY,
    ACCOUNTABILITY,
    PARTICIPATION,
    TECHNOLOGY
}
