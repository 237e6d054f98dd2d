package org.openplan.cocreation;

/// What somebody contributes: another wording of a text, or a comment on it.
public enum ContributionKind {
    WORDING,
    COMMENT
}
