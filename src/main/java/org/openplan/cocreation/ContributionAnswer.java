package org.openplan.cocreation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;

/// A coordinator's answer: accepted, partly or declined, the reason, and of a suggested wording what the passage said
/// when it was decided, and what it is to say; of a proposed measure what is to come into the plan.
public record ContributionAnswer(
        ContributionState state, String reason, String seen, String wording, PlanDocument.@Nullable Measure measure) {

    public static final int LONGEST_REASON = 4_000;
    /// What no sentence with a reason can do without.
    private static final int FEWEST_WORDS = 3;

    private static final int SHORTEST_REASON = 15;

    /// The errors in an answer, each with a sentence under `cocreation.AnswerFlaw.*`.
    public enum Flaw {
        REASON_MISSING,
        REASON_TOO_SHORT,
        REASON_TOO_LONG,
        WORDING_MISSING,
        WORDING_UNCHANGED,
        WORDING_TOO_LONG,
        MEASURE_WITHOUT_TITLE,
        MEASURE_UNCHANGED,
        MEASURE_TOO_LONG,
        PLAN_IS_FULL
    }

    /// To a wording or a comment.
    public ContributionAnswer(ContributionState state, String reason, String seen, String wording) {
        this(state, reason, seen, wording, null);
    }

    /// To a proposed measure; `measure` is what is to come into the plan if it is accepted in part.
    public static ContributionAnswer toProposal(
            ContributionState state, String reason, PlanDocument.@Nullable Measure measure) {
        return new ContributionAnswer(state, reason, "", "", measure);
    }

    public List<Flaw> flaws(ContributionKind kind) {
        var found = new ArrayList<Flaw>();
        if (reason.length() > LONGEST_REASON) found.add(Flaw.REASON_TOO_LONG);
        else if (state != ContributionState.ACCEPTED) flawOfReason().ifPresent(found::add);
        if (kind == ContributionKind.MEASURE && state == ContributionState.PARTLY && isUntitled())
            found.add(Flaw.MEASURE_WITHOUT_TITLE);
        if (kind != ContributionKind.WORDING || state != ContributionState.PARTLY) return found;
        if (wording.isBlank()) found.add(Flaw.WORDING_MISSING);
        else if (wording.strip().equals(seen.strip())) found.add(Flaw.WORDING_UNCHANGED);
        else if (wording.length() > ContributionText.LONGEST_WORDING) found.add(Flaw.WORDING_TOO_LONG);
        return found;
    }

    private boolean isUntitled() {
        return measure == null || measure.title().isEmpty();
    }

    private Optional<Flaw> flawOfReason() {
        var said = reason.strip();
        if (said.isEmpty()) return Optional.of(Flaw.REASON_MISSING);
        boolean isSentence = said.length() >= SHORTEST_REASON && said.split("\\s+").length >= FEWEST_WORDS;
        return isSentence ? Optional.empty() : Optional.of(Flaw.REASON_TOO_SHORT);
    }
}
