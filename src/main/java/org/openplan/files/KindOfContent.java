package org.openplan.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.tika.Tika;

/// Recognises the kind of a file by its content; only for use in the worker process.
final class KindOfContent {

    private static final Tika TIKA = new Tika();

    private KindOfContent() {}

    /// The name only decides between the two kinds of plain text.
    static FileKind of(String name, byte[] content) throws FileRefused {
        return switch (TIKA.detect(content)) {
            case "application/pdf" -> FileKind.PDF;
            case "image/png" -> FileKind.PNG;
            case "image/jpeg" -> FileKind.JPEG;
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
        return called(name, FileKind.CSV) ? FileKind.CSV : FileKind.TXT;
    }

    private static boolean isCalledText(String name) {
        return called(name, FileKind.CSV) || called(name, FileKind.TXT);
    }

    private static boolean called(String name, FileKind kind) {
        return name.toLowerCase(Locale.ROOT).endsWith(kind.ending());
    }
}
