package org.openplan.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.Report;
import org.openplan.document.PlanDocument.Step;

/// How far one step is on a day. `counted` is what it counts as on OGP's scale, `deadline` the last day it was promised
/// for, `latest` the report it stands at or stood at last.
public record StepProgress(
        Step step,
        ProgressState state,
        Completion counted,
        @Nullable LocalDate deadline,
        @Nullable Report latest,
        ProgressDay on) {

    /// `deadline` is the step's own or, where it has none, that of what it belongs to; after the quarter `last` of the
    /// plan nothing is owed.
    static StepProgress of(Step step, @Nullable LocalDate deadline, @Nullable Quarter last, ProgressDay on) {
        var latest = step.reports().stream()
                .filter(report -> !report.accepted().isAfter(on.day()))
                .max(Comparator.comparing(Report::quarter).thenComparing(Report::accepted))
                .orElse(null);
        var state = state(step, deadline, last, latest, on);
        var counted = state == ProgressState.AWAITED && latest != null ? latest.completion() : state.completion();
        return new StepProgress(step, state, counted, deadline, latest, on);
    }

    private static ProgressState state(
            Step step, @Nullable LocalDate deadline, @Nullable Quarter last, @Nullable Report latest, ProgressDay on) {
        if (step.completion() == Completion.WITHDRAWN) return ProgressState.WITHDRAWN;
        if (latest != null && latest.completion() == Completion.COMPLETE) return ProgressState.COMPLETE;
        if (deadline == null || !on.day().isAfter(deadline)) return reportedOr(ProgressState.NOT_DUE, latest);
        var promised = Quarter.of(deadline);
        if (latest != null && !latest.quarter().isBefore(owed(promised, last, on)))
            return ProgressState.of(latest.completion());
        return on.isClosed(promised) ? ProgressState.NO_EVIDENCE : ProgressState.AWAITED;
    }

    private static ProgressState reportedOr(ProgressState otherwise, @Nullable Report latest) {
        return latest == null ? otherwise : ProgressState.of(latest.completion());
    }

    /// The quarter that the latest report has to cover: that of the deadline, and later every quarter that has closed
    /// within the plan.
    private static Quarter owed(Quarter promised, @Nullable Quarter last, ProgressDay on) {
        var closed = on.latestClosed();
        var owed = last != null && closed.isAfter(last) ? last : closed;
        return owed.isAfter(promised) ? owed : promised;
    }

    public boolean withdrawn() {
        return state == ProgressState.WITHDRAWN;
    }

    public boolean complete() {
        return state == ProgressState.COMPLETE;
    }

    /// The deadline has passed.
    public boolean due() {
        return deadline != null && on.day().isAfter(deadline);
    }

    /// Nothing was reported where it was owed.
    public boolean silent() {
        return state == ProgressState.NO_EVIDENCE;
    }

    public boolean awaited() {
        return state == ProgressState.AWAITED;
    }

    /// What was promised for a day that has passed is not done, and the time to report on it has passed as well or the
    /// report says so.
    public boolean late() {
        return due() && !complete() && !withdrawn() && !awaited();
    }

    /// In quarters; 0 where it is not late, or late by less than a quarter.
    public int lateBy() {
        return late() ? Quarter.of(Objects.requireNonNull(deadline)).until(Quarter.of(on.day())) : 0;
    }

    /// The last day for the report that is awaited.
    public Optional<LocalDate> awaitedUntil() {
        return awaited() ? Optional.of(on.closing(Quarter.of(Objects.requireNonNull(deadline)))) : Optional.empty();
    }

    public boolean underWay() {
        return !late() && (counted == Completion.LIMITED || counted == Completion.SUBSTANTIAL);
    }

    /// Whether it stands where a report has put it.
    boolean reported() {
        return !withdrawn() && counted != Completion.NO_EVIDENCE;
    }

    /// Whether a reader is told the same of both; reports are left out, since time alone does not change them.
    boolean saysThatOf(StepProgress other) {
        return state == other.state && late() == other.late() && lateBy() == other.lateBy();
    }
}
