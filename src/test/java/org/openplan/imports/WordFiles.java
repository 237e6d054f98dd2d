package org.openplan.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Word files taken apart and put together again, with something wicked in them.
final class WordFiles {

    private WordFiles() {}

    static Map<String, byte[]> parts(byte[] docx) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.put(entry.getName(), zip.readAllBytes());
            return parts;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    static byte[] with(byte[] docx, String name, byte[] content) {
        var parts = parts(docx);
        parts.put(name, content);
        return zip(parts);
    }

    static byte[] with(byte[] docx, String name, String content) {
        return with(docx, name, content.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] replaced(byte[] docx, String name, String old, String with) {
        String content = new String(parts(docx).get(name), StandardCharsets.UTF_8);
        if (!content.contains(old)) throw new IllegalArgumentException(name + " lacks " + old);
        return with(docx, name, content.replace(old, with));
    }
}
