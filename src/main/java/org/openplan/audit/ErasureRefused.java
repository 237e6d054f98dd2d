package org.openplan.audit;

/// Nothing was erased; the message says why and how to go about it.
public final class ErasureRefused extends RuntimeException {

    ErasureRefused(String message) {
        super(message);
    }
}
