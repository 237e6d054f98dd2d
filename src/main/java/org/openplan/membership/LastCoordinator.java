package org.openplan.membership;

/// Nobody else coordinates here: without this person nobody could give a role any more.
public final class LastCoordinator extends RuntimeException {

    LastCoordinator(String municipality) {
        super("The last coordinator of " + municipality);
    }
}
