package org.openplan.cocreation.ui;

import org.openplan.cocreation.ContributionDetails;
import org.openplan.cocreation.ContributionKind;
import org.openplan.cocreation.ContributionState;
import org.openplan.cocreation.Passage;
import org.openplan.cocreation.TimedContribution;
import org.openplan.design.Pill;
import org.openplan.design.Tone;
import org.openplan.language.Messages;

/// How screens name contributions, their state and the time for an answer.
record ContributionWords(Messages words) {

    String label(Passage passage) {
        return passage.field()
                .map(words::say)
                .or(() -> passage.stepField().map(words::say))
                .orElseGet(() -> say("whole"));
    }

    /// Such as `Measure 2, step 3: Verifiable result`.
    String place(ContributionDetails contribution) {
        var place = contribution.place();
        var step = place.stepNumber();
        var label = label(contribution.passage());
        return step == null
                ? say("ofMeasure", place.measureNumber(), label)
                : say("ofStep", place.measureNumber(), step, label);
    }

    String title(ContributionDetails contribution) {
        if (contribution.kind() == ContributionKind.MEASURE)
            return say(
                    "titleOfProposal",
                    contribution.number(),
                    words.say(key(contribution.kind())),
                    contribution.place().measureTitle());
        return say("title", contribution.number(), words.say(key(contribution.kind())), place(contribution));
    }

    /// By name, and with the organisation if it is contributed for one.
    String author(ContributionDetails contribution) {
        var organisation = contribution.organisation();
        return organisation == null
                ? contribution.authorName()
                : say("author", contribution.authorName(), organisation);
    }

    Pill state(TimedContribution timed) {
        var state = timed.contribution().state();
        return new Pill(
                timed.isOverdue() ? Tone.LATE : tone(state), words.say("cocreation.ContributionState." + state));
    }

    /// When the answer is due, or by how much it is overdue; empty if it was given.
    String clock(TimedContribution timed) {
        if (!timed.contribution().state().isOpen()) return "";
        if (timed.isOverdue()) return say("overdue", -timed.daysLeft());
        return say("left", timed.daysLeft(), words.date(timed.contribution().dueOn()));
    }

    static String key(ContributionKind kind) {
        return "cocreation.ContributionKind." + kind;
    }

    private static Tone tone(ContributionState state) {
        return switch (state) {
            case HANDED_IN -> Tone.AWAITED;
            case ACCEPTED -> Tone.DONE;
            case PARTLY -> Tone.SOME;
            case DECLINED -> Tone.NONE;
            case WITHDRAWN -> Tone.WITHDRAWN;
        };
    }

    private String say(String key, Object... values) {
        return words.say("cocreation.ContributionWords." + key, values);
    }
}
