package org.openplan.audit;

/// The last entry of an audit trail at some moment: its number and hash; 0 and empty if there was none.
public record TrailEnd(long number, String hash) {}
