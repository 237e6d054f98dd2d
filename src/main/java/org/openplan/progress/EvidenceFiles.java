package org.openplan.progress;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.openplan.files.FileKind;
import org.openplan.files.FileName;
import org.openplan.files.FileOutcome;
import org.openplan.files.FileProgress;
import org.openplan.files.FileRefused;
import org.openplan.files.FileWorkers;
import org.openplan.files.IncomingFile;
import org.openplan.files.IncomingFiles;
import org.openplan.files.PublicCopy;
import org.openplan.municipality.Storage;
import org.openplan.municipality.StorageRoom;
import org.openplan.permission.Reports;
import org.openplan.web.Limited;
import org.openplan.web.LimitedAction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Files uploaded as evidence: accepted, opened in a separate process that may fail on them, stripped there of data
/// that identifies their author, and stored.
@Service
public class EvidenceFiles {

    public static final int LARGEST = 10 * 1024 * 1024;

    private final EvidenceFolder folder;
    private final Storage storage;
    private final IncomingFiles incoming;
    private final FileWorkers workers;
    private final TransactionOperations transaction;

    EvidenceFiles(
            EvidenceFolder folder,
            Storage storage,
            IncomingFiles incoming,
            FileWorkers workers,
            TransactionOperations transaction) {
        this.folder = folder;
        this.storage = storage;
        this.incoming = incoming;
        this.workers = workers;
        this.transaction = transaction;
    }

    /// How much of its storage the current municipality uses.
    @Reports
    public StorageRoom room() {
        return storage.room();
    }

    /// Stores a file of at most 10 MB together with its public copy; a file sent twice is stored once. Blocks
    /// until the file has been processed. `hasPlace` says whether the report takes it: asked before anything is
    /// read, and again in the transaction that stores it.
    @Reports
    @Limited(LimitedAction.UPLOAD)
    public EvidenceFile keep(String name, InputStream content, FileProgress progress, BooleanSupplier hasPlace)
            throws FileRefused {
        if (!hasPlace.getAsBoolean()) throw new FileRefused(FileRefused.Reason.TOO_MANY);
        try (var file = incoming.receive(name, content, LARGEST)) {
            if (file.size() == 0) throw new FileRefused(FileRefused.Reason.EMPTY);
            if (file.size() > LARGEST) throw new FileRefused(FileRefused.Reason.TOO_LARGE);
            if (!storage.room().fits(2L * file.size())) throw new FileRefused(FileRefused.Reason.NO_ROOM);
            try (var copy = workers.ask(PublicCopy.NAME, file, progress)) {
                if (copy.size() > LARGEST) throw new FileRefused(FileRefused.Reason.TOO_LARGE);
                var kind = FileKind.valueOf(copy.word());
                var kept = new EvidenceFile(
                        FileName.clean(name, kind.ending()),
                        folder.name(copy.path()),
                        folder.name(file.path()),
                        kind.mediaType(),
                        copy.size());
                store(kept, file, copy, hasPlace);
                return kept;
            }
        }
    }

    /// Counts and moves both files, or neither, while no other file of the municipality is counted.
    private void store(EvidenceFile kept, IncomingFile file, FileOutcome copy, BooleanSupplier hasPlace)
            throws FileRefused {
        var refusal = Objects.requireNonNull(transaction.execute(_ -> {
            if (!hasPlace.getAsBoolean()) return Optional.of(FileRefused.Reason.TOO_MANY);
            if (!storage.take(() -> newBytes(kept, file, copy))) return Optional.of(FileRefused.Reason.NO_ROOM);
            folder.put(kept.sha256(), copy.path());
            folder.put(kept.original(), file.path());
            return Optional.<FileRefused.Reason>empty();
        }));
        if (refusal.isPresent()) throw new FileRefused(refusal.get());
    }

    /// What is stored already takes no more room; plain text is its own public copy.
    private long newBytes(EvidenceFile kept, IncomingFile file, FileOutcome copy) {
        var sizes = new HashMap<>(Map.of(kept.sha256(), copy.size()));
        sizes.put(kept.original(), file.size());
        sizes.keySet().removeIf(folder::holds);
        return sizes.values().stream().mapToLong(Long::longValue).sum();
    }

    /// The same for content already in memory, such as the demonstration's.
    @Reports
    @Limited(LimitedAction.UPLOAD)
    public EvidenceFile keep(String name, byte[] content) throws FileRefused {
        return keep(name, new ByteArrayInputStream(content), FileProgress.UNSEEN, () -> true);
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
