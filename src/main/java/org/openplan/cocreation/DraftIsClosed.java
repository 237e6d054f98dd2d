package org.openplan.cocreation;

/// The plan is no draft any more, so that nothing is contributed to it and no wording goes into it.
public final class DraftIsClosed extends RuntimeException {

    DraftIsClosed(String plan) {
        super("Plan is no draft any more: " + plan);
    }
}
