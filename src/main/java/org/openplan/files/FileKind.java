package org.openplan.files;

import java.util.Locale;

/// The kinds of file accepted as evidence, recognised by content and never by name alone.
public enum FileKind {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODT("application/vnd.oasis.opendocument.text"),
    CSV("text/csv"),
    TXT("text/plain");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return "." + (this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT));
    }
}
