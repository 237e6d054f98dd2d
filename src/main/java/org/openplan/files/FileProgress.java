package org.openplan.files;

/// Receives the queue position of a foreign file, on the thread that waits for the file and without holding a lock.
@FunctionalInterface
public interface FileProgress {

    /// The file is being read.
    int IS_READ = -1;

    /// For callers that show no progress.
    FileProgress UNSEEN = before -> {};

    /// The number of files ahead in the queue, or `IS_READ`.
    void at(int before);
}
