package org.openplan.files;

/// Hears how far a foreign file is, on the thread that waits for it and holding no lock.
@FunctionalInterface
public interface FileProgress {

    /// Its turn has come.
    int IS_READ = -1;

    /// For whoever shows nothing meanwhile.
    FileProgress UNSEEN = before -> {};

    /// How many files come first, or `IS_READ`.
    void at(int before);
}
