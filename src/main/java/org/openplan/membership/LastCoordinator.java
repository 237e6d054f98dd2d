package org.openplan.membership;

/// Nobody else who coordinates here has signed in yet: without this person nobody could give a role any more.
public final class LastCoordinator extends RuntimeException {

    LastCoordinator(String municipality) {
        super("The last coordinator of " + municipality);
    }
}
