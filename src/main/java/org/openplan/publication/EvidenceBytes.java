package org.openplan.publication;

import java.util.Optional;

/// Supplies the public copy of an evidence file of the current municipality by its SHA-256; implemented by the module
/// that stores evidence.
public interface EvidenceBytes {

    Optional<byte[]> publicCopy(String sha256);
}
