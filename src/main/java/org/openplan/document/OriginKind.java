package org.openplan.document;

/// Who first proposed a measure.
public enum OriginKind {
    COORDINATOR,
    CONTRIBUTION,
    CARRIED_OVER
}
