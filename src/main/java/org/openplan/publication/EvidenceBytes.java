package org.openplan.publication;

import java.nio.file.Path;
import java.util.Optional;

/// Supplies the public copy of an evidence file of the current municipality by its SHA-256; implemented by the module
/// that stores evidence.
public interface EvidenceBytes {

    Optional<Path> publicCopy(String sha256);
}
