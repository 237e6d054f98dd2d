package org.openplan.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openplan.exchange.NotAPlan;
import org.openplan.exchange.NotAPlan.Reason;

/// A ZIP file read through its directory, which is checked whole before any of it is unpacked.
final class Archive {

    /// A part as the directory promises it.
    record Part(String name, int method, long crc, long packed, long unpacked, long offset) {}

    private static final int MOST_PARTS = 2_000;
    private static final int LONGEST_DIRECTORY = 1 << 20;
    private static final long MOST_UNPACKED = 400L << 20;
    private static final long LARGEST_XML = 32L << 20;
    private static final long MOST_XML = 64L << 20;
    private static final int END = 22;

    private final String file;
    private final ByteBuffer bytes;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    Archive(String file, ByteBuffer content) {
        this.file = file;
        this.bytes = content.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        try {
            readDirectory();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw refused(Reason.DAMAGED);
        }
    }

    Set<String> names() {
        return parts.keySet();
    }

    /// A part of XML, unpacked as it is read; refused when it holds more than it said or not what it promised.
    Optional<InputStream> open(String name) {
        var part = parts.get(name);
        return part == null ? Optional.empty() : Optional.of(new Unpacked(part, bytes, this));
    }

    /// Refuses an archive any of whose XML parts declares a document type, the door of external entities.
    void refuseDocumentTypes() {
        long total = 0;
        for (var part : parts.values()) {
            if (!isXml(part.name())) continue;
            try (var in = new Unpacked(part, bytes, this)) {
                total += refuseDocumentType(in);
            } catch (IOException e) {
                throw refused(Reason.DAMAGED);
            }
            if (total > MOST_XML) throw refused(Reason.UNSAFE);
        }
    }

    private long refuseDocumentType(InputStream in) throws IOException {
        byte[] chunk = new byte[8192];
        long total = 0;
        int matched = 0;
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            total += read;
            for (int i = 0; i < read; i++) {
                byte letter = chunk[i];
                if (letter == 0) continue; // the other half of a UTF-16 letter
                matched = letter == DOCUMENT_TYPE[matched] ? matched + 1 : letter == '<' ? 1 : 0;
                if (matched == DOCUMENT_TYPE.length) throw refused(Reason.EXTERNAL_CONTENT);
            }
        }
        return total;
    }

    private static final byte[] DOCUMENT_TYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
    }

    private void readDirectory() {
        int end = findEnd();
        int count = bytes.getShort(end + 10) & 0xFFFF;
        long size = bytes.getInt(end + 12) & 0xFFFFFFFFL;
        long start = bytes.getInt(end + 16) & 0xFFFFFFFFL;
        if (count > MOST_PARTS || size > LONGEST_DIRECTORY && size <= end) throw refused(Reason.UNSAFE);
        if (start + size > end) throw refused(Reason.DAMAGED);
        long unpacked = 0;
        int at = (int) start;
        for (int i = 0; i < count; i++) {
            var part = partAt(at);
            check(part);
            unpacked += part.unpacked();
            if (unpacked > MOST_UNPACKED) throw refused(Reason.UNSAFE);
            if (parts.putIfAbsent(part.name(), part) != null) throw refused(Reason.UNSAFE);
            at += 46
                    + (bytes.getShort(at + 28) & 0xFFFF)
                    + (bytes.getShort(at + 30) & 0xFFFF)
                    + (bytes.getShort(at + 32) & 0xFFFF);
        }
        if (at < start + size && bytes.getInt(at) == 0x02014b50) throw refused(Reason.UNSAFE);
    }

    private int findEnd() {
        int last = bytes.limit() - END;
        for (int at = last; at >= Math.max(0, last - 0xFFFF); at--) if (bytes.getInt(at) == 0x06054b50) return at;
        throw refused(Reason.DAMAGED);
    }

    private Part partAt(int at) {
        if (bytes.getInt(at) != 0x02014b50) throw refused(Reason.DAMAGED);
        if ((bytes.getShort(at + 8) & 1) != 0) throw refused(Reason.ENCRYPTED);
        byte[] name = new byte[bytes.getShort(at + 28) & 0xFFFF];
        bytes.get(at + 46, name);
        return new Part(
                new String(name, StandardCharsets.UTF_8),
                bytes.getShort(at + 10) & 0xFFFF,
                bytes.getInt(at + 16) & 0xFFFFFFFFL,
                bytes.getInt(at + 20) & 0xFFFFFFFFL,
                bytes.getInt(at + 24) & 0xFFFFFFFFL,
                bytes.getInt(at + 42) & 0xFFFFFFFFL);
    }

    private void check(Part part) {
        String name = part.name();
        boolean climbs = name.contains("..") && List.of(name.split("[/\\\\]")).contains("..");
        if (climbs || name.startsWith("/") || name.contains("\\") || name.indexOf(0) >= 0 || name.contains(":"))
            throw refused(Reason.UNSAFE);
        boolean bomb = part.unpacked() > 4 << 20 && part.unpacked() / 200 > Math.max(1, part.packed());
        if (bomb || isXml(name) && part.unpacked() > LARGEST_XML) throw refused(Reason.UNSAFE);
        if (part.method() != 0 && part.method() != 8) throw refused(Reason.DAMAGED);
    }

    NotAPlan refused(Reason reason) {
        return new NotAPlan(reason, file, FileGuard.LONGEST_TEXT);
    }

    NotAPlan tooLong() {
        return FileGuard.tooLong(file);
    }
}
