package org.openplan.progress;

import java.time.Instant;

/// A file that lies in the folder of evidence: its name there, its size in bytes, and when it was last handed in.
record StoredFile(String name, long size, Instant at) {}
