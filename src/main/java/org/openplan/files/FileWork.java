package org.openplan.files;

import java.io.IOException;
import java.nio.file.Path;

/// What a room does with a foreign file, inside the process that opens such files and never in the service. Rooms name
/// theirs in `META-INF/services`, so that this room knows none of them.
public interface FileWork {

    /// What comes of a file: a word of at most 100 letters, and bytes.
    record Outcome(String word, byte[] content) {}

    /// What the service asks for it by.
    String name();

    /// `called` is what the file was called where it came from, only to be said back.
    Outcome of(Path file, String called) throws IOException, FileRefused;

    /// Does once what makes the first file slow, before any time is counted.
    default void prepare() {}
}
