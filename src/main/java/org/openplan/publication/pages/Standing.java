package org.openplan.publication.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplan.design.Tone;
import org.openplan.design.Words;
import org.openplan.document.Completion;
import org.openplan.document.PlanDocument.Report;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.Quarter;

/// How far a step is on a day, from its accepted reports alone; silence after the deadline counts as no evidence.
record Standing(
        Step step,
        Completion completion,
        boolean due,
        boolean late,
        int lateBy,
        @Nullable Report latest) {

    static Standing of(Step step, LocalDate day) {
        var latest = latest(step).orElse(null);
        var deadline = deadline(step).orElse(null);
        boolean past = deadline != null && deadline.isBefore(day);
        var completion = completion(step, latest, past);
        boolean open = completion != Completion.COMPLETE && completion != Completion.WITHDRAWN;
        int lateBy = deadline != null && past ? Math.max(1, Quarter.of(deadline).until(Quarter.of(day))) : 0;
        return new Standing(step, completion, past, past && open, lateBy, latest);
    }

    static Optional<LocalDate> deadline(Step step) {
        var day = step.endDate();
        var quarter = step.end();
        if (day != null) return Optional.of(day);
        return Optional.ofNullable(quarter).map(Quarter::lastDay);
    }

    private static Optional<Report> latest(Step step) {
        return step.reports().stream().max(Comparator.comparing(Report::quarter).thenComparing(Report::accepted));
    }

    private static Completion completion(Step step, @Nullable Report latest, boolean past) {
        if (step.completion() == Completion.WITHDRAWN) return Completion.WITHDRAWN;
        if (latest == null) return Completion.NO_EVIDENCE;
        if (latest.completion() == Completion.COMPLETE || !past) return latest.completion();
        return reportedAtTheEnd(step, latest) ? latest.completion() : Completion.NO_EVIDENCE;
    }

    /// A last good colour does not outlive the deadline: the report must be of the last quarter or later.
    private static boolean reportedAtTheEnd(Step step, Report latest) {
        return deadline(step)
                .map(Quarter::of)
                .map(last -> !latest.quarter().isBefore(last))
                .orElse(true);
    }

    boolean complete() {
        return completion == Completion.COMPLETE;
    }

    boolean silent() {
        return due && completion == Completion.NO_EVIDENCE;
    }

    boolean underWay() {
        return !late && (completion == Completion.LIMITED || completion == Completion.SUBSTANTIAL);
    }

    Tone tone() {
        if (late) return Tone.LATE;
        if (completion == Completion.NO_EVIDENCE) return Tone.AHEAD;
        return Tone.of(completion);
    }

    static String lateBy(Words words, int quarters) {
        return words.say("publication.Standing.lateBy", quarters);
    }

    String words(Words words) {
        if (late) return lateBy(words, lateBy) + ": " + words.say(completion);
        if (completion != Completion.NO_EVIDENCE) return words.say(completion);
        return words.say(deadline(step).isPresent() ? "publication.Standing.notDue" : "publication.Standing.undated");
    }
}
