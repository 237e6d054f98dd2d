package org.openplan.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that somebody brought, on disk and unopened; closing removes it, unless it was moved to where it is kept.
public record IncomingFile(String name, Path path, long size) implements AutoCloseable {

    /// All of it, in memory: only to be stored, never to be understood here.
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
