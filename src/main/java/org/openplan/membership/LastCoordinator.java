package org.openplan.membership;

/// The only coordinator who has signed in cannot be withdrawn, because nobody could assign roles afterwards.
public final class LastCoordinator extends RuntimeException {

    LastCoordinator(String municipality) {
        super("The last coordinator of " + municipality);
    }
}
