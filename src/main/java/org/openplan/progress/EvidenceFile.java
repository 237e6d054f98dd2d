package org.openplan.progress;

/// A file stored as evidence: its display name, the SHA-256 of its public copy, and its size in bytes.
///
/// `original` names the uploaded file, which may reveal more about its author than the public needs.
public record EvidenceFile(String name, String sha256, String original, String mediaType, long size) {}
