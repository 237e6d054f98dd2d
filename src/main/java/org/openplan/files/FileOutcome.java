package org.openplan.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What came of a foreign file: the word of its work, and bytes on disk; closing removes them, unless they were moved
/// to
/// where they are kept.
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
