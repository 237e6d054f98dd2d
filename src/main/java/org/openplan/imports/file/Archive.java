package org.openplan.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openplan.files.ArchiveRefused;
import org.openplan.files.ZipArchive;
import org.openplan.imports.NotAPlan;

/// The ZIP archive of a Word file, with limits on its XML; refusals are reported as `NotAPlan`.
final class Archive {

    private static final ZipArchive.Limits LIMITS = new ZipArchive.Limits(2_000, 400L << 20);
    private static final long LARGEST_XML = 32L << 20;
    private static final long MOST_XML = 64L << 20;
    private static final long SMALL = 4L << 20;
    private static final long DENSEST = 200;
    private static final byte[] DOCUMENT_TYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private final String file;
    private final ZipArchive zip;
    private final Set<String> names;

    Archive(String file, ByteBuffer content) {
        this.file = file;
        try {
            zip = new ZipArchive(content, LIMITS);
        } catch (ArchiveRefused refusal) {
            throw refused(refusal);
        }
        zip.parts().forEach(this::check);
        names = zip.parts().stream().map(ZipArchive.Part::name).collect(Collectors.toUnmodifiableSet());
    }

    Set<String> names() {
        return names;
    }

    Optional<InputStream> open(String name) {
        try {
            return zip.open(name);
        } catch (ArchiveRefused refusal) {
            throw refused(refusal);
        }
    }

    /// Refuses an archive with a document type in any XML part, because a document type could load external entities.
    void refuseDocumentTypes() {
        long total = 0;
        for (var part : zip.parts()) {
            if (!isXml(part.name())) continue;
            try (var in = zip.open(part)) {
                total += refuseDocumentType(in);
            } catch (ArchiveRefused refusal) {
                throw refused(refusal);
            } catch (IOException e) {
                throw refused(NotAPlan.Reason.DAMAGED);
            }
            if (total > MOST_XML) throw refused(NotAPlan.Reason.UNSAFE);
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
                if (letter == 0) continue; // the second byte of a UTF-16 letter
                matched = letter == DOCUMENT_TYPE[matched] ? matched + 1 : letter == '<' ? 1 : 0;
                if (matched == DOCUMENT_TYPE.length) throw refused(NotAPlan.Reason.EXTERNAL_CONTENT);
            }
        }
        return total;
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
    }

    private void check(ZipArchive.Part part) {
        boolean bomb = part.unpacked() > SMALL && part.unpacked() / DENSEST > Math.max(1, part.packed());
        if (bomb || isXml(part.name()) && part.unpacked() > LARGEST_XML) throw refused(NotAPlan.Reason.UNSAFE);
    }

    NotAPlan refused(ArchiveRefused refusal) {
        return refused(
                switch (refusal.reason()) {
                    case DAMAGED -> NotAPlan.Reason.DAMAGED;
                    case ENCRYPTED -> NotAPlan.Reason.ENCRYPTED;
                    case UNSAFE -> NotAPlan.Reason.UNSAFE;
                });
    }

    NotAPlan refused(NotAPlan.Reason reason) {
        return new NotAPlan(reason, file, FileGuard.LONGEST_TEXT);
    }

    NotAPlan tooLong() {
        return FileGuard.tooLong(file);
    }
}
