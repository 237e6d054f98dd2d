package org.openplan.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A ZIP file whose parts have a name and content only, without times and comments.
final class CleanArchive {

    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(out);
    private final Set<String> names = new HashSet<>();

    void add(String name, byte[] content) throws IOException {
        add(entry(name), content);
    }

    /// Adds an uncompressed part, as OpenDocument requires for its media type, which must
    /// be readable without unpacking.
    void addStored(String name, byte[] content) throws IOException {
        var sum = new CRC32();
        sum.update(content);
        var entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        add(entry, content);
    }

    boolean has(String name) {
        return names.contains(name);
    }

    byte[] bytes() throws IOException {
        zip.close();
        return out.toByteArray();
    }

    private void add(ZipEntry entry, byte[] content) throws IOException {
        names.add(entry.getName());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NEVER);
        return entry;
    }
}
