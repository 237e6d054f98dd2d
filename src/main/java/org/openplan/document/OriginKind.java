package org.openplan.document;

/// Where a measure was first proposed.
public enum OriginKind {
    COORDINATOR,
    CONTRIBUTION,
    CARRIED_OVER
}
