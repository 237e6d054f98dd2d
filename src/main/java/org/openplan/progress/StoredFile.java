package org.openplan.progress;

import java.time.Instant;

/// A file in the evidence folder: its name there, its size in bytes, and when it was last uploaded.
record StoredFile(String name, long size, Instant at) {}
