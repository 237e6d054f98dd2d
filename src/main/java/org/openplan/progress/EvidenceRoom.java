package org.openplan.progress;

/// How much the files of a municipality's evidence take, and how much they may; in bytes.
public record EvidenceRoom(long used, long allowed) {

    private static final int MEGABYTE = 1 << 20;

    boolean fits(long more) {
        return used + more <= allowed;
    }

    /// Rounded up, so that what is full reads full.
    public long usedMegabytes() {
        return (used + MEGABYTE - 1) / MEGABYTE;
    }

    public long allowedMegabytes() {
        return allowed / MEGABYTE;
    }
}
