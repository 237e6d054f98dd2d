package org.openplan.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.Report;
import org.openplan.document.PlanDocument.Step;

/// Progress of a step on a day. `counted` is its grade on OGP's scale, `deadline` the last day it was promised for,
/// `latest` the most recent report that counts or once counted.
public record StepProgress(
        Step step,
        ProgressState state,
        Completion counted,
        @Nullable LocalDate deadline,
        @Nullable Report latest,
        ProgressDay on) {

    /// `deadline` is the step's own or else that of its measure or plan; no report is owed after the plan's `last`
    /// quarter.
    static StepProgress of(Step step, @Nullable LocalDate deadline, @Nullable Quarter last, ProgressDay on) {
        var latest = step.latestReport(report -> !report.accepted().isAfter(on.day()))
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

    /// The quarter the latest report must cover: that of the deadline, and later each closed quarter within the plan.
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

    /// True if the deadline has passed.
    public boolean due() {
        return deadline != null && on.day().isAfter(deadline);
    }

    /// True if an owed report is missing.
    public boolean silent() {
        return state == ProgressState.NO_EVIDENCE;
    }

    public boolean awaited() {
        return state == ProgressState.AWAITED;
    }

    /// True if the deadline has passed, the step is not complete, and either the time to report has passed too or the
    /// latest report says so.
    public boolean late() {
        return due() && !complete() && !withdrawn() && !awaited();
    }

    /// The delay in quarters; 0 if the step is not late, or late by less than a quarter.
    public int lateBy() {
        return late() ? Quarter.of(Objects.requireNonNull(deadline)).until(Quarter.of(on.day())) : 0;
    }

    /// The last day for the report that is still awaited.
    public Optional<LocalDate> awaitedUntil() {
        return awaited() ? Optional.of(on.closing(Quarter.of(Objects.requireNonNull(deadline)))) : Optional.empty();
    }

    public boolean underWay() {
        return !late() && (counted == Completion.LIMITED || counted == Completion.SUBSTANTIAL);
    }

    /// Whether the state comes from a report.
    boolean reported() {
        return !withdrawn() && counted != Completion.NO_EVIDENCE;
    }

    /// Whether both look the same to a reader; reports are ignored because time alone does not change them.
    boolean saysThatOf(StepProgress other) {
        return state == other.state && late() == other.late() && lateBy() == other.lateBy();
    }
}
