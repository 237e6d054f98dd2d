package org.openplan.cocreation;

/// The contribution was answered or withdrawn meanwhile.
public final class ContributionSettled extends RuntimeException {

    ContributionSettled(ContributionId id) {
        super("Contribution is settled " + id.id());
    }
}
