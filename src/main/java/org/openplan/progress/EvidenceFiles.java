package org.openplan.progress;

import java.util.Optional;
import org.openplan.files.FileKind;
import org.openplan.files.FileName;
import org.openplan.files.FileRefused;
import org.openplan.files.FileRefused.Reason;
import org.openplan.files.OfficeFile;
import org.openplan.files.PdfFile;
import org.openplan.files.Picture;
import org.openplan.permission.Reports;
import org.openplan.web.Limited;
import org.openplan.web.LimitedAction;
import org.springframework.stereotype.Service;

/// Files that prove progress: taken in, told by their content, stripped of what names their author, and kept.
@Service
public class EvidenceFiles {

    public static final int LARGEST = 10 * 1024 * 1024;

    private final EvidenceFolder folder;
    private final EvidenceQuota quota;

    EvidenceFiles(EvidenceFolder folder, EvidenceQuota quota) {
        this.folder = folder;
        this.quota = quota;
    }

    /// How much the evidence of the municipality served takes of its room.
    @Reports
    public EvidenceRoom room() {
        return quota.room();
    }

    /// Keeps a file, of 10 MB at most, beside its public copy; sent twice, it is kept once.
    @Reports
    @Limited(LimitedAction.UPLOAD)
    public EvidenceFile keep(String name, byte[] content) throws FileRefused {
        if (content.length == 0) throw new FileRefused(Reason.EMPTY);
        if (content.length > LARGEST) throw new FileRefused(Reason.TOO_LARGE);
        if (!quota.room().fits(2L * content.length)) throw new FileRefused(Reason.NO_ROOM);
        var kind = FileKind.of(name, content);
        var copy = publicCopy(kind, content);
        return new EvidenceFile(
                FileName.clean(name, kind.ending()),
                folder.put(copy),
                folder.put(content),
                kind.mediaType(),
                copy.length);
    }

    /// The public copy, by the SHA-256 of its bytes, for those who collect reports.
    @Reports
    public Optional<byte[]> content(String sha256) {
        return folder.get(sha256);
    }

    /// A link as we would take it, or a file that was uploaded here.
    boolean isKnown(EvidenceItem item) {
        var file = item.file();
        return file == null ? EvidenceLink.isOne(item.url()) : folder.holds(file.sha256());
    }

    private static byte[] publicCopy(FileKind kind, byte[] content) throws FileRefused {
        return switch (kind) {
            case JPEG -> Picture.jpeg(content);
            case PNG -> Picture.png(content);
            case DOCX, XLSX, ODT -> OfficeFile.withoutAuthors(content);
            case PDF -> PdfFile.withoutAuthors(content);
            case CSV, TXT -> content;
        };
    }
}
