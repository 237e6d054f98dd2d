package org.openplan.membership;

/// What someone may do in a municipality.
public enum Role {
    COORDINATOR,
    OFFICER,
    CONTRIBUTOR,
    MONITOR,
    ANALYST,
    OPERATOR
}
