package org.openplan.document;

/// The values of open government; technology counts only in support of the other three.
public enum OgpValue {
    TRANSPARENCY,
    ACCOUNTABILITY,
    PARTICIPATION,
    TECHNOLOGY
}
