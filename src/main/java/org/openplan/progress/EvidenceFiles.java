package org.openplan.progress;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import org.openplan.files.FileKind;
import org.openplan.files.FileName;
import org.openplan.files.FileProgress;
import org.openplan.files.FileRefused;
import org.openplan.files.FileRefused.Reason;
import org.openplan.files.FileWorkers;
import org.openplan.files.IncomingFiles;
import org.openplan.files.PublicCopy;
import org.openplan.permission.Reports;
import org.openplan.web.Limited;
import org.openplan.web.LimitedAction;
import org.springframework.stereotype.Service;

/// Files uploaded as evidence: accepted, opened in a separate process that may fail on them, stripped there of data
/// that identifies their author, and stored.
@Service
public class EvidenceFiles {

    public static final int LARGEST = 10 * 1024 * 1024;

    private final EvidenceFolder folder;
    private final EvidenceQuota quota;
    private final IncomingFiles incoming;
    private final FileWorkers workers;

    EvidenceFiles(EvidenceFolder folder, EvidenceQuota quota, IncomingFiles incoming, FileWorkers workers) {
        this.folder = folder;
        this.quota = quota;
        this.incoming = incoming;
        this.workers = workers;
    }

    /// How much of its storage the evidence of the current municipality uses.
    @Reports
    public EvidenceRoom room() {
        return quota.room();
    }

    /// Stores a file of at most 10 MB together with its public copy; a file sent twice is stored once. Blocks
    /// until the file has been processed.
    @Reports
    @Limited(LimitedAction.UPLOAD)
    public EvidenceFile keep(String name, InputStream content, FileProgress progress) throws FileRefused {
        try (var file = incoming.receive(name, content, LARGEST)) {
            if (file.size() == 0) throw new FileRefused(Reason.EMPTY);
            if (file.size() > LARGEST) throw new FileRefused(Reason.TOO_LARGE);
            if (!quota.room().fits(2L * file.size())) throw new FileRefused(Reason.NO_ROOM);
            try (var copy = workers.ask(PublicCopy.NAME, file, progress)) {
                if (copy.size() > LARGEST) throw new FileRefused(Reason.TOO_LARGE);
                if (!quota.room().fits(file.size() + copy.size())) throw new FileRefused(Reason.NO_ROOM);
                var kind = FileKind.valueOf(copy.word());
                return new EvidenceFile(
                        FileName.clean(name, kind.ending()),
                        folder.put(copy.path()),
                        folder.put(file.path()),
                        kind.mediaType(),
                        copy.size());
            }
        }
    }

    /// The same for content already in memory, such as the demonstration's.
    @Reports
    @Limited(LimitedAction.UPLOAD)
    public EvidenceFile keep(String name, byte[] content) throws FileRefused {
        return keep(name, new ByteArrayInputStream(content), FileProgress.UNSEEN);
    }

    /// The public copy by the SHA-256 of its bytes, for users who collect reports.
    @Reports
    public Optional<byte[]> content(String sha256) {
        return folder.get(sha256);
    }

    /// Whether the item is an acceptable link or a file that was uploaded here.
    boolean isKnown(EvidenceItem item) {
        var file = item.file();
        return file == null ? EvidenceLink.isOne(item.url()) : folder.holds(file.sha256());
    }
}
