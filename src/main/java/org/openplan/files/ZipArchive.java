package org.openplan.files;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A ZIP file read through its directory, which is checked completely before anything is unpacked.
public final class ZipArchive {

    /// The maximum number of parts, and the maximum bytes of all parts together when unpacked.
    public record Limits(int parts, long unpacked) {}

    /// A part as declared by the directory.
    public record Part(String name, int method, long crc, long packed, long unpacked, long offset) {

        public boolean isStored() {
            return method == STORED;
        }
    }

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int LONGEST_DIRECTORY = 1 << 20;
    private static final int END = 22;

    private final ByteBuffer bytes;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    public ZipArchive(ByteBuffer content, Limits limits) throws ArchiveRefused {
        this.bytes = content.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        try {
            readDirectory(limits);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ArchiveRefused(ArchiveRefused.Reason.DAMAGED);
        }
    }

    public static boolean looksLikeOne(byte[] content) {
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /// In the order of the directory.
    public Collection<Part> parts() {
        return Collections.unmodifiableCollection(parts.values());
    }

    /// A part, unpacked while it is read; reading fails if the content exceeds the declared size or
    /// differs from the checksum.
    public Optional<InputStream> open(String name) throws ArchiveRefused {
        var part = parts.get(name);
        return part == null ? Optional.empty() : Optional.of(open(part));
    }

    public InputStream open(Part part) throws ArchiveRefused {
        return new UnpackedPart(part, bytes);
    }

    private void readDirectory(Limits limits) throws ArchiveRefused {
        int end = findEnd();
        int count = bytes.getShort(end + 10) & 0xFFFF;
        long size = bytes.getInt(end + 12) & 0xFFFFFFFFL;
        long start = bytes.getInt(end + 16) & 0xFFFFFFFFL;
        if (count > limits.parts() || size > LONGEST_DIRECTORY && size <= end)
            throw new ArchiveRefused(ArchiveRefused.Reason.UNSAFE);
        if (start + size > end) throw new ArchiveRefused(ArchiveRefused.Reason.DAMAGED);
        long unpacked = 0;
        int at = (int) start;
        for (int i = 0; i < count; i++) {
            var part = partAt(at);
            check(part);
            unpacked += part.unpacked();
            if (unpacked > limits.unpacked()) throw new ArchiveRefused(ArchiveRefused.Reason.UNSAFE);
            if (parts.putIfAbsent(part.name(), part) != null) throw new ArchiveRefused(ArchiveRefused.Reason.UNSAFE);
            at += 46
                    + (bytes.getShort(at + 28) & 0xFFFF)
                    + (bytes.getShort(at + 30) & 0xFFFF)
                    + (bytes.getShort(at + 32) & 0xFFFF);
        }
        if (at < start + size && bytes.getInt(at) == 0x02014b50) throw new ArchiveRefused(ArchiveRefused.Reason.UNSAFE);
    }

    private int findEnd() throws ArchiveRefused {
        int last = bytes.limit() - END;
        for (int at = last; at >= Math.max(0, last - 0xFFFF); at--) if (bytes.getInt(at) == 0x06054b50) return at;
        throw new ArchiveRefused(ArchiveRefused.Reason.DAMAGED);
    }

    private Part partAt(int at) throws ArchiveRefused {
        if (bytes.getInt(at) != 0x02014b50) throw new ArchiveRefused(ArchiveRefused.Reason.DAMAGED);
        if ((bytes.getShort(at + 8) & 1) != 0) throw new ArchiveRefused(ArchiveRefused.Reason.ENCRYPTED);
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

    private static void check(Part part) throws ArchiveRefused {
        String name = part.name();
        boolean climbs = name.contains("..") && List.of(name.split("[/\\\\]")).contains("..");
        if (climbs || name.startsWith("/") || name.contains("\\") || name.indexOf(0) >= 0 || name.contains(":"))
            throw new ArchiveRefused(ArchiveRefused.Reason.UNSAFE);
        if (part.method() != STORED && part.method() != DEFLATED)
            throw new ArchiveRefused(ArchiveRefused.Reason.DAMAGED);
    }
}
