package org.openplan.document;

/// How much a finding weighs: an error keeps the plan from being read rightly, a warning wants mending, a hint wants a
/// look.
public enum Severity {
    ERROR,
    WARNING,
    HINT
}
