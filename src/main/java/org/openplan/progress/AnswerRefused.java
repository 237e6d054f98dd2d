package org.openplan.progress;

import java.util.List;

/// The answer cannot be handed in as it is, and these are the flaws to mend.
public final class AnswerRefused extends RuntimeException {

    private final List<Answer.Flaw> flaws;

    AnswerRefused(List<Answer.Flaw> flaws) {
        super(flaws.toString());
        this.flaws = List.copyOf(flaws);
    }

    public List<Answer.Flaw> flaws() {
        return flaws;
    }
}
