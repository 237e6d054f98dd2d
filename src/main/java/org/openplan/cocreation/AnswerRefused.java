package org.openplan.cocreation;

import java.util.List;

/// The answer cannot be given because of these errors.
public final class AnswerRefused extends RuntimeException {

    private final List<ContributionAnswer.Flaw> flaws;

    AnswerRefused(List<ContributionAnswer.Flaw> flaws) {
        super(flaws.toString());
        this.flaws = List.copyOf(flaws);
    }

    public List<ContributionAnswer.Flaw> flaws() {
        return flaws;
    }
}
