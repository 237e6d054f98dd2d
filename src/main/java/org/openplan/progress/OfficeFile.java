package org.openplan.progress;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.openplan.progress.EvidenceRefused.Reason;

/// A zipped office document: told by its parts, and copied without what names its author.
final class OfficeFile {

    private static final int MOST_PARTS = 5_000;
    private static final long MOST_BYTES = 60L * 1024 * 1024;
    private static final int LONGEST_LIST_OF_PARTS = 1024 * 1024;
    private static final String TYPES = "[Content_Types].xml";

    private static final Map<String, String> EMPTIED = Map.of(
            "docProps/core.xml",
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
            "docProps/app.xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
            "docProps/custom.xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>",
            "meta.xml",
            "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " office:version=\"1.3\"/>");

    private static final Pattern NAMED =
            Pattern.compile("\\b(w1?5?:(?:author|initials|userId))=(?:\"[^\"]*\"|'[^']*')");
    private static final Pattern NAMES = Pattern.compile("<(author|dc:creator|meta:creator-initials)>[^<]*</");
    private static final Pattern PERSON = Pattern.compile("\\b(displayName|userId)=\"[^\"]*\"");
    private static final Pattern PHOTOGRAPH = Pattern.compile("(?i)\\.jpe?g$");
    private static final Pattern DRAWING = Pattern.compile("(?i)\\.png$");

    private OfficeFile() {}

    static boolean looksLikeOne(byte[] content) {
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    static FileKind kindOf(byte[] content) throws EvidenceRefused {
        var found = new Object() {
            String types = "";
            String mimetype = "";
        };
        walk(content, (entry, zip) -> {
            if (entry.getName().equals(TYPES)) found.types = text(zip);
            else if (entry.getName().equals("mimetype")) found.mimetype = text(zip);
            else if (entry.getName().toLowerCase(java.util.Locale.ROOT).endsWith("vbaproject.bin"))
                throw new EvidenceRefused(Reason.MACROS);
        });
        if (found.types.contains("macroEnabled")) throw new EvidenceRefused(Reason.MACROS);
        if (found.types.contains("wordprocessingml.document.main+xml")) return FileKind.DOCX;
        if (found.types.contains("spreadsheetml.sheet.main+xml")) return FileKind.XLSX;
        if (found.mimetype.equals(FileKind.ODT.mediaType())) return FileKind.ODT;
        throw new EvidenceRefused(Reason.UNKNOWN_KIND);
    }

    static byte[] withoutAuthors(byte[] content) throws EvidenceRefused {
        var out = new ByteArrayOutputStream(content.length);
        try (var copy = new ZipOutputStream(out)) {
            walk(content, (entry, zip) -> {
                var name = entry.getName();
                boolean kept = !isTelling(name);
                copy.putNextEntry(kept ? likeness(entry) : nameless(name));
                if (kept) zip.transferTo(copy);
                else copy.write(part(name, zip));
                copy.closeEntry();
            });
        } catch (IOException damaged) {
            throw new EvidenceRefused(Reason.DAMAGED);
        }
        return out.toByteArray();
    }

    /// Whether a part of this name may name somebody: properties, texts with remarks and revisions, photographs.
    private static boolean isTelling(String name) {
        return name.endsWith(".xml")
                || PHOTOGRAPH.matcher(name).find()
                || DRAWING.matcher(name).find();
    }

    private static byte[] part(String name, ZipInputStream zip) throws IOException, EvidenceRefused {
        var emptied = EMPTIED.get(name);
        if (emptied != null) return ("<?xml version=\"1.0\"?>" + emptied).getBytes(StandardCharsets.UTF_8);
        var bytes = zip.readAllBytes();
        if (PHOTOGRAPH.matcher(name).find()) return Picture.jpeg(bytes);
        if (DRAWING.matcher(name).find()) return Picture.png(bytes);
        return withoutNames(name, bytes);
    }

    /// Letter by letter, whatever the encoding of the names between the marks.
    private static byte[] withoutNames(String part, byte[] xml) {
        var text = new String(xml, StandardCharsets.ISO_8859_1);
        text = NAMED.matcher(text).replaceAll("$1=\"\"");
        text = NAMES.matcher(text).replaceAll("<$1></");
        if (part.startsWith("xl/persons/")) text = PERSON.matcher(text).replaceAll("$1=\"\"");
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static ZipEntry nameless(String name) {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        return entry;
    }

    /// OpenDocument wants its `mimetype` stored and not deflated; no entry keeps a clock time.
    private static ZipEntry likeness(ZipEntry entry) {
        var copy = nameless(entry.getName());
        if (entry.getMethod() == ZipEntry.STORED && entry.getCrc() != -1 && entry.getSize() >= 0) {
            copy.setMethod(ZipEntry.STORED);
            copy.setSize(entry.getSize());
            copy.setCrc(entry.getCrc());
        }
        return copy;
    }

    @FunctionalInterface
    private interface Visitor {
        void visit(ZipEntry entry, ZipInputStream zip) throws IOException, EvidenceRefused;
    }

    /// Counts what comes out, not what the headers promise, so that a bomb stops here.
    private static void walk(byte[] content, Visitor visitor) throws EvidenceRefused {
        try (var zip = new BoundedZip(content)) {
            int parts = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++parts > MOST_PARTS || entry.getName().contains("..")) throw new EvidenceRefused(Reason.DAMAGED);
                visitor.visit(entry, zip);
                zip.closeEntry();
            }
            if (parts == 0) throw new EvidenceRefused(Reason.DAMAGED);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new EvidenceRefused(Reason.DAMAGED);
        }
    }

    private static String text(ZipInputStream zip) throws IOException {
        return new String(zip.readNBytes(LONGEST_LIST_OF_PARTS), StandardCharsets.UTF_8);
    }

    private static final class BoundedZip extends ZipInputStream {

        private long read;

        BoundedZip(byte[] content) {
            super(new ByteArrayInputStream(content));
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            read += Math.max(count, 0);
            if (read > MOST_BYTES) throw new IOException("too much comes out");
            return count;
        }
    }
}
