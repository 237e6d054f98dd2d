package org.openplan.document;

/// Who takes part in a measure beside the responsible institution.
public enum ParticipantKind {
    PUBLIC_BODY,
    CSO,
    BUSINESS,
    ACADEMIA,
    MEDIA,
    INTERNATIONAL,
    OTHER
}
