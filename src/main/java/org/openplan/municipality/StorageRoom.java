package org.openplan.municipality;

/// The storage a municipality's files use, and its quota; in bytes.
public record StorageRoom(long used, long allowed) {

    private static final int MEGABYTE = 1 << 20;

    public boolean fits(long more) {
        return used + more <= allowed;
    }

    /// Rounded up, so that a full quota is shown as full.
    public long usedMegabytes() {
        return (used + MEGABYTE - 1) / MEGABYTE;
    }

    public long allowedMegabytes() {
        return allowed / MEGABYTE;
    }
}
