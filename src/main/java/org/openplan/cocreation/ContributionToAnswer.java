package org.openplan.cocreation;

import java.util.Optional;
import org.openplan.document.PlanDocument;

/// A contribution with what its passage says now: empty if the passage is gone, or if it is about a whole measure.
/// `isDraft` tells whether the plan still takes a wording, and `created` is the measure that was proposed and
/// accepted, if the plan still has it.
public record ContributionToAnswer(
        TimedContribution timed, Optional<String> current, boolean isDraft, Optional<PlanDocument.Measure> created) {

    public ContributionDetails contribution() {
        return timed.contribution();
    }

    /// Whether her wording can be taken over as it stands.
    public boolean isAsRead() {
        return current.filter(contribution().basis()::equals).isPresent();
    }
}
