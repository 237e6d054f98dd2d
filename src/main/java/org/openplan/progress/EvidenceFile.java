package org.openplan.progress;

/// A file kept as evidence: its name for people, and the SHA-256 of its public copy; size in bytes.
///
/// `original` names what was uploaded, which may say more about its author than the public needs.
public record EvidenceFile(String name, String sha256, String original, String mediaType, long size) {}
