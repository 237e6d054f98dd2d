package org.openplan.cocreation.ui;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplan.cocreation.ContributionDetails;
import org.openplan.cocreation.ContributionTarget;
import org.openplan.cocreation.ContributionText;
import org.openplan.cocreation.Contributions;
import org.openplan.cocreation.UnfinishedContribution;

/// Reads and writes the text of one form that is not handed in yet: the same draft from the first letter to the last,
/// whatever other windows do meanwhile.
final class UnfinishedText {

    private final Contributions contributions;
    private final ContributionTarget target;
    private @Nullable UnfinishedContribution known;

    UnfinishedText(Contributions contributions, ContributionTarget target) {
        this.contributions = contributions;
        this.target = target;
        known = contributions.unfinished(target).orElse(null);
    }

    /// As last read or written by this form.
    Optional<UnfinishedContribution> known() {
        return Optional.ofNullable(known);
    }

    void keep(ContributionText text) {
        known = known == null ? contributions.keep(target, text) : contributions.keep(known, text);
    }

    ContributionDetails handIn() {
        return contributions.handIn(Objects.requireNonNull(known));
    }

    void discard() {
        known().ifPresent(draft -> contributions.discard(draft.id()));
        known = null;
    }

    /// As the last window wrote it.
    Optional<UnfinishedContribution> latest() {
        return contributions.unfinished(target);
    }

    /// Goes on from what the last window wrote, or begins anew if nothing is left.
    void reload() {
        known = latest().orElse(null);
    }

    boolean isDraftOf(ContributionDetails handedIn) {
        return known != null && known.id().equals(handedIn.id());
    }
}
