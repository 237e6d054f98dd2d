package org.openplan.files;

import java.io.IOException;
import java.nio.file.Path;

/// What a module does with a foreign file, inside the worker process and never in the service. Modules register their
/// implementation in `META-INF/services`, so that this module depends on none of them.
public interface FileWork {

    /// The result for a file: a word of at most 100 letters, and bytes.
    record Outcome(String word, byte[] content) {}

    /// The name by which the service requests this work.
    String name();

    /// `called` is the original name of the file, only to be repeated in messages.
    Outcome of(Path file, String called) throws IOException, FileRefused;

    /// Prepares, once, what would slow down the first file; not counted in its time limit.
    default void prepare() {}
}
