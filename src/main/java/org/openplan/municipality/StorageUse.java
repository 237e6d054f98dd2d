package org.openplan.municipality;

/// What a module stores in files for the current municipality; a module supplies its own, and [Storage] adds them up.
public interface StorageUse {

    /// Counted again, which may take a while.
    long bytes();
}
