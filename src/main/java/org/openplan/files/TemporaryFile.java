package org.openplan.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file on disk that is removed when it is closed, unless it was moved to permanent storage; `size` in bytes.
interface TemporaryFile extends AutoCloseable {

    Path path();

    long size();

    /// The whole content in memory; only for storing and for our own JSON, never for parsing foreign content.
    default byte[] bytes() {
        try {
            return Files.readAllBytes(path());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    default void close() {
        try {
            Files.deleteIfExists(path());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
