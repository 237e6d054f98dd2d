package org.openplan.cocreation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Length;

/// What a contributor wrote: the text she read, the wording she suggests instead (empty for a comment), and what
/// she says about it. As typed; `flaws` says what has to be corrected before it is handed in.
@Embeddable
public record ContributionText(
        @Column(length = Length.LONG32) String basis,
        @Column(length = Length.LONG32) String wording,
        @Column(length = Length.LONG32) String remark) {

    /// That of a whole measure, which says everything itself.
    static final ContributionText NONE = new ContributionText("", "", "");

    public static final int LONGEST_WORDING = 10_000;
    public static final int LONGEST_REMARK = 4_000;

    /// The errors in a contribution, each with a sentence under `cocreation.ContributionFlaw.*`.
    public enum Flaw {
        WORDING_MISSING,
        WORDING_UNCHANGED,
        WORDING_TOO_LONG,
        REMARK_MISSING,
        REMARK_TOO_LONG,
        TOO_MANY_UNFINISHED,
        TOO_MANY_OPEN
    }

    /// Those because of which not even a draft can be stored.
    public List<Flaw> excesses() {
        var found = new ArrayList<Flaw>();
        if (wording.length() > LONGEST_WORDING) found.add(Flaw.WORDING_TOO_LONG);
        if (remark.length() > LONGEST_REMARK) found.add(Flaw.REMARK_TOO_LONG);
        return found;
    }

    /// As it is handed in: without blanks around it, and a comment without a wording.
    ContributionText handedIn(ContributionKind kind) {
        return new ContributionText(basis, kind == ContributionKind.WORDING ? wording.strip() : "", remark.strip());
    }

    /// Whether both suggest and say the same, whatever text was read.
    boolean saysTheSameAs(ContributionText other) {
        return wording.equals(other.wording) && remark.equals(other.remark);
    }

    public List<Flaw> flaws(ContributionKind kind) {
        var found = new ArrayList<>(excesses());
        if (kind == ContributionKind.COMMENT && remark.isBlank()) found.add(Flaw.REMARK_MISSING);
        if (kind == ContributionKind.WORDING && wording.isBlank()) found.add(Flaw.WORDING_MISSING);
        else if (kind == ContributionKind.WORDING && wording.strip().equals(basis.strip()))
            found.add(Flaw.WORDING_UNCHANGED);
        return found;
    }
}
