package org.openplan.document;

/// The kinds of participants in a measure besides the responsible institution.
public enum ParticipantKind {
    PUBLIC_BODY,
    CSO,
    BUSINESS,
    ACADEMIA,
    MEDIA,
    INTERNATIONAL,
    OTHER
}
