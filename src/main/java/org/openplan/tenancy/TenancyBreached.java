package org.openplan.tenancy;

/// Work on a municipality's rows was attempted outside that municipality; nothing was read or written.
public final class TenancyBreached extends RuntimeException {

    public TenancyBreached(String message) {
        super(message);
    }
}
