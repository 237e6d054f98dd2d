package org.openplan.files;

import java.nio.file.Path;

/// A file from outside, on disk and unopened, under the name it came with.
public record IncomingFile(String name, Path path, long size) implements TemporaryFile {}
