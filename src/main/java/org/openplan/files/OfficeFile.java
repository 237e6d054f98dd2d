package org.openplan.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.openplan.files.FileRefused.Reason;

/// A zipped office document: told by its parts, and copied without what names its author.
public final class OfficeFile {

    private static final ZipArchive.Limits LIMITS = new ZipArchive.Limits(5_000, 60L << 20);
    private static final int LONGEST_LIST_OF_PARTS = 1 << 20;
    private static final String TYPES = "[Content_Types].xml";

    /// Texts with remarks and revisions, and properties, which .NET calls `….psmdcp`. The list of parts names nobody.
    private static final Pattern TEXT = Pattern.compile("(?i)(?<!\\[Content_Types\\])\\.(?:xml|psmdcp)$");
    private static final Pattern PHOTOGRAPH = Pattern.compile("(?i)\\.jpe?g$");
    private static final Pattern DRAWING = Pattern.compile("(?i)\\.png$");

    private OfficeFile() {}

    static FileKind kindOf(byte[] content) throws FileRefused {
        var archive = archive(content);
        boolean runs = archive.parts().stream()
                .anyMatch(part -> part.name().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
        var types = text(archive, TYPES);
        if (runs || types.contains("macroEnabled")) throw new FileRefused(Reason.MACROS);
        if (types.contains("wordprocessingml.document.main+xml")) return FileKind.DOCX;
        if (types.contains("spreadsheetml.sheet.main+xml")) return FileKind.XLSX;
        if (text(archive, "mimetype").equals(FileKind.ODT.mediaType())) return FileKind.ODT;
        throw new FileRefused(Reason.UNKNOWN_KIND);
    }

    public static byte[] withoutAuthors(byte[] content) throws FileRefused {
        var archive = archive(content);
        var out = new ByteArrayOutputStream(content.length);
        try (var copy = new ZipOutputStream(out)) {
            for (var part : archive.parts()) {
                try (var in = archive.open(part)) {
                    copy(part, in, copy);
                }
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException damaged) {
            throw new FileRefused(Reason.DAMAGED);
        }
        return out.toByteArray();
    }

    private static void copy(ZipArchive.Part part, InputStream in, ZipOutputStream copy)
            throws IOException, XMLStreamException, FileRefused {
        var name = part.name();
        boolean text = TEXT.matcher(name).find();
        boolean photograph = PHOTOGRAPH.matcher(name).find();
        boolean drawing = DRAWING.matcher(name).find();
        copy.putNextEntry(text || photograph || drawing ? nameless(name) : likeness(part));
        if (text) copy.write(AnonymousXml.copy(in));
        else if (photograph) copy.write(Picture.jpeg(in.readAllBytes()));
        else if (drawing) copy.write(Picture.png(in.readAllBytes()));
        else in.transferTo(copy);
        copy.closeEntry();
    }

    private static ZipEntry nameless(String name) {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        return entry;
    }

    /// OpenDocument wants its `mimetype` stored and not deflated; no entry keeps a clock time.
    private static ZipEntry likeness(ZipArchive.Part part) {
        var copy = nameless(part.name());
        if (part.isStored()) {
            copy.setMethod(ZipEntry.STORED);
            copy.setSize(part.unpacked());
            copy.setCrc(part.crc());
        }
        return copy;
    }

    private static ZipArchive archive(byte[] content) throws FileRefused {
        try {
            return new ZipArchive(ByteBuffer.wrap(content), LIMITS);
        } catch (ArchiveRefused refused) {
            throw new FileRefused(Reason.DAMAGED);
        }
    }

    /// Empty where there is no such part.
    private static String text(ZipArchive archive, String part) throws FileRefused {
        try (var in = archive.open(part).orElseGet(InputStream::nullInputStream)) {
            return new String(in.readNBytes(LONGEST_LIST_OF_PARTS), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new FileRefused(Reason.DAMAGED);
        }
    }
}
