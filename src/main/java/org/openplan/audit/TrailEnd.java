package org.openplan.audit;

/// The last line of a trail at some moment: its number and hash; 0 and empty where there was none.
public record TrailEnd(long number, String hash) {}
