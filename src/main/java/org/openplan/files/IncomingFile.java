package org.openplan.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file from outside, on disk and unopened; closing removes it unless it was moved to permanent storage.
public record IncomingFile(String name, Path path, long size) implements AutoCloseable {

    /// The whole content in memory; only for storing, never for parsing in the service.
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
