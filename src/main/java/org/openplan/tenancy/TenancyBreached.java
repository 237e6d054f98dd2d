package org.openplan.tenancy;

/// Access to a municipality's rows was attempted outside that municipality; nothing was read or written.
public final class TenancyBreached extends RuntimeException {

    public TenancyBreached(String message) {
        super(message);
    }
}
