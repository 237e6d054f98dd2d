package org.openplan.publication;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Evidence;
import org.openplan.permission.OpenToAll;
import org.openplan.permission.ServiceWork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The evidence files anyone may download: those a published edition names, and no others.
@Service
@Transactional(readOnly = true)
public class PublicFiles {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final PublicFileRepository files;
    private final ObjectProvider<EvidenceBytes> bytes;

    PublicFiles(PublicFileRepository files, ObjectProvider<EvidenceBytes> bytes) {
        this.files = files;
        this.bytes = bytes;
    }

    /// A file and where its bytes are, for download only.
    public record Download(String name, String mediaType, Path file) {}

    @OpenToAll
    public Optional<Download> find(String sha256) {
        return files.findBySha256(sha256)
                .flatMap(file -> bytes.stream()
                        .flatMap(kept -> kept.publicCopy(sha256).stream())
                        .findFirst()
                        .map(content -> new Download(file.name(), file.mediaType(), content)));
    }

    /// The files of the municipality served that editions show, by the SHA-256 of their bytes; they stay for ever.
    @ServiceWork
    public Set<String> names() {
        return files.names();
    }

    void release(PlanDocument document) {
        document.measures().stream()
                .flatMap(measure -> measure.steps().stream())
                .flatMap(step -> step.reports().stream())
                .flatMap(report -> report.evidence().stream())
                .forEach(this::release);
    }

    private void release(Evidence evidence) {
        var sha256 = evidence.file();
        if (sha256 == null || !SHA256.matcher(sha256).matches() || files.existsBySha256(sha256)) return;
        var mediaType = evidence.mediaType();
        var name = evidence.title();
        files.save(new PublicFile(
                sha256,
                name.substring(0, Math.min(300, name.length())),
                mediaType == null ? "application/octet-stream" : mediaType));
    }
}
