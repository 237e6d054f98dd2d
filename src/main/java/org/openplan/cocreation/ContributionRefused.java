package org.openplan.cocreation;

import java.util.List;

/// The contribution cannot be handed in, or its draft not be saved, because of these errors.
public final class ContributionRefused extends RuntimeException {

    private final List<ContributionText.Flaw> flaws;

    ContributionRefused(List<ContributionText.Flaw> flaws) {
        super(flaws.toString());
        this.flaws = List.copyOf(flaws);
    }

    public List<ContributionText.Flaw> flaws() {
        return flaws;
    }
}
