package org.openplan.document;

/// How serious a finding is: an error prevents correct reading of the plan, a warning should be fixed, a hint should be
/// checked.
public enum Severity {
    ERROR,
    WARNING,
    HINT
}
