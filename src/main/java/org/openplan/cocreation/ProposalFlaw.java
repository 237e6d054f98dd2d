package org.openplan.cocreation;

/// An error in a proposed measure and its place in the form, such as `title`, `step-2:end` or `indicators.1`; its
/// sentence is under `cocreation.ProposalFlaw.*`.
public record ProposalFlaw(Reason reason, String place) {

    public enum Reason {
        ORGANISATION_TOO_LONG,
        TITLE_MISSING,
        TITLE_TOO_LONG,
        CONTENT_MISSING,
        TEXT_TOO_LONG,
        ENDS_BEFORE_START,
        STEP_EMPTY,
        STEP_ENDS_BEFORE_START,
        INDICATOR_EMPTY,
        TOO_MANY_STEPS,
        TOO_MANY_INDICATORS
    }

    /// Which is no field of the measure.
    static ProposalFlaw ofOrganisation() {
        return new ProposalFlaw(Reason.ORGANISATION_TOO_LONG, "organisation");
    }
}
