package org.openplan.cocreation;

/// The passage says something else than what was read when the wording was suggested or decided on, or it is gone.
public final class PassageChanged extends RuntimeException {

    PassageChanged(ContributionId id) {
        super("The passage has changed since, contribution " + id.id());
    }
}
