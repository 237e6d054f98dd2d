package org.openplan.files;

import java.nio.file.Path;

/// The result of work on a foreign file: a word, and bytes on disk.
public record FileOutcome(String word, Path path, long size) implements TemporaryFile {}
