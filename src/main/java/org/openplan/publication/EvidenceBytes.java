package org.openplan.publication;

import java.util.Optional;

/// Whoever keeps the evidence gives out the public copy of a file of the municipality served, by its SHA-256.
public interface EvidenceBytes {

    Optional<byte[]> publicCopy(String sha256);
}
