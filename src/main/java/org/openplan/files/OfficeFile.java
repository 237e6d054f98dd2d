package org.openplan.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/// A zipped office document: recognised by its parts, and copied without what identifies its author.
public final class OfficeFile {

    private static final ZipArchive.Limits LIMITS = new ZipArchive.Limits(5_000, 60L << 20);
    private static final int LONGEST_LIST_OF_PARTS = 1 << 20;
    private static final String TYPES = "[Content_Types].xml";

    private OfficeFile() {}

    static FileKind kindOf(byte[] content) throws FileRefused {
        var archive = archive(content);
        boolean runs = archive.parts().stream()
                .anyMatch(part -> part.name().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
        var types = text(archive, TYPES);
        if (runs || types.contains("macroEnabled")) throw new FileRefused(FileRefused.Reason.MACROS);
        if (types.contains("wordprocessingml.document.main+xml")) return FileKind.DOCX;
        if (types.contains("spreadsheetml.sheet.main+xml")) return FileKind.XLSX;
        if (text(archive, "mimetype").equals(FileKind.ODT.mediaType())) return FileKind.ODT;
        throw new FileRefused(FileRefused.Reason.UNKNOWN_KIND);
    }

    /// Rebuilt from the parts that make up the document; what cannot be cleaned is left out.
    public static byte[] withoutAuthors(byte[] content) throws FileRefused {
        var archive = archive(content);
        try {
            boolean isOpen = text(archive, "mimetype").equals(FileKind.ODT.mediaType());
            return isOpen ? new OpenDocument(archive).copy() : new OfficePackage(archive).copy();
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            throw new FileRefused(FileRefused.Reason.DAMAGED);
        }
    }

    private static ZipArchive archive(byte[] content) throws FileRefused {
        try {
            return new ZipArchive(ByteBuffer.wrap(content), LIMITS);
        } catch (ArchiveRefused refused) {
            throw new FileRefused(FileRefused.Reason.DAMAGED);
        }
    }

    /// Empty if there is no such part.
    private static String text(ZipArchive archive, String part) throws FileRefused {
        try (var in = archive.open(part).orElseGet(InputStream::nullInputStream)) {
            return new String(in.readNBytes(LONGEST_LIST_OF_PARTS), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new FileRefused(FileRefused.Reason.DAMAGED);
        }
    }
}
