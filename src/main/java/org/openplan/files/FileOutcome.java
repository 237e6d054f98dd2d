package org.openplan.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The result of work on a foreign file: a word, and bytes on disk. Closing removes the bytes unless they were moved to
/// permanent storage.
public record FileOutcome(String word, Path path, long size) implements AutoCloseable {

    public byte[] bytes() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
