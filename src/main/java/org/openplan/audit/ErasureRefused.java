package org.openplan.audit;

/// Nothing was erased; the message gives the reason and the remedy.
public final class ErasureRefused extends RuntimeException {

    ErasureRefused(String message) {
        super(message);
    }
}
