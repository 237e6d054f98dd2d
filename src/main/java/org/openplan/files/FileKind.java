package org.openplan.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.tika.Tika;

/// The kinds of file that may prove something, told by their content and never by their name alone.
public enum FileKind {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODT("application/vnd.oasis.opendocument.text"),
    CSV("text/csv"),
    TXT("text/plain");

    private static final Tika TIKA = new Tika();

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

    /// The name only decides between two plain texts.
    public static FileKind of(String name, byte[] content) throws FileRefused {
        return switch (TIKA.detect(content)) {
            case "application/pdf" -> PDF;
            case "image/png" -> PNG;
            case "image/jpeg" -> JPEG;
            case "application/zip", "application/x-tika-ooxml", "application/vnd.oasis.opendocument.text" ->
                OfficeFile.kindOf(content);
            case "text/plain", "text/csv" -> text(name, content);
            case String other -> {
                if (ZipArchive.looksLikeOne(content)) yield OfficeFile.kindOf(content);
                boolean oldText = other.equals("application/octet-stream") && isCalledText(name);
                throw new FileRefused(oldText ? FileRefused.Reason.NOT_UTF8 : FileRefused.Reason.UNKNOWN_KIND);
            }
        };
    }

    private static FileKind text(String name, byte[] content) throws FileRefused {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
        } catch (CharacterCodingException otherwiseEncoded) {
            throw new FileRefused(FileRefused.Reason.NOT_UTF8);
        }
        return called(name, CSV) ? CSV : TXT;
    }

    private static boolean isCalledText(String name) {
        return called(name, CSV) || called(name, TXT);
    }

    private static boolean called(String name, FileKind kind) {
        return name.toLowerCase(Locale.ROOT).endsWith(kind.ending());
    }
}
