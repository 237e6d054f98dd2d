package org.openplan.cocreation;

import java.util.List;

/// What somebody contributes: another wording of a text, a comment on it, or a whole measure.
public enum ContributionKind {
    WORDING,
    COMMENT,
    MEASURE;

    /// Those that are about a passage of a measure.
    public static final List<ContributionKind> OF_PASSAGES = List.of(WORDING, COMMENT);
}
