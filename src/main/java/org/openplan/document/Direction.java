package org.openplan.document;

/// Which way an indicator should move.
public enum Direction {
    INCREASE,
    DECREASE,
    KEEP
}
