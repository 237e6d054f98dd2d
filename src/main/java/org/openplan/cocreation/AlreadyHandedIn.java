package org.openplan.cocreation;

/// The same person has handed in the same before: this very draft in another window, or the same text on the same
/// passage, which still waits for an answer.
public final class AlreadyHandedIn extends RuntimeException {

    private final transient ContributionDetails earlier;

    AlreadyHandedIn(ContributionDetails earlier) {
        super("Handed in already as contribution " + earlier.id().id());
        this.earlier = earlier;
    }

    public ContributionDetails earlier() {
        return earlier;
    }
}
