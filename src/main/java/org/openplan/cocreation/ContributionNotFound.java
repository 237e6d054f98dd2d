package org.openplan.cocreation;

/// There is no such contribution here, or it is not the person's own.
public final class ContributionNotFound extends RuntimeException {

    public ContributionNotFound(ContributionId id) {
        super("No contribution " + id.id());
    }
}
