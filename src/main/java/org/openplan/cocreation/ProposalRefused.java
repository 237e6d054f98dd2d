package org.openplan.cocreation;

import java.util.List;

/// The proposed measure cannot be handed in because of these errors.
public final class ProposalRefused extends RuntimeException {

    private final List<ProposalFlaw> flaws;

    ProposalRefused(List<ProposalFlaw> flaws) {
        super(flaws.toString());
        this.flaws = List.copyOf(flaws);
    }

    public List<ProposalFlaw> flaws() {
        return flaws;
    }
}
