package org.openplan.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.Period;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.PlanDocument.Target;
import org.openplan.document.Quarter;

/// The dates of a copied measure: those outside the period of the new plan are cleared and noted.
record CopyDates(Period period, List<CopyNote> notes) {

    /// A printed wording holds for both days only.
    Period of(Period original) {
        var start = day(original.start(), CopyNote.Kind.MEASURE_START);
        var end = day(original.end(), CopyNote.Kind.MEASURE_END);
        var kept = new Period(start, end, original.printed());
        return kept.equals(original) ? original : new Period(start, end, null);
    }

    Step of(Step original) {
        boolean starts = holds(original.startDate(), original.start());
        boolean ends = holds(original.endDate(), original.end());
        if (!starts) note(CopyNote.Kind.STEP_START, original, original.startDate(), original.start());
        if (!ends) note(CopyNote.Kind.STEP_END, original, original.endDate(), original.end());
        return original.with()
                .start(starts ? original.start() : null)
                .startDate(starts ? original.startDate() : null)
                .printedStart(starts ? original.printedStart() : null)
                .end(ends ? original.end() : null)
                .endDate(ends ? original.endDate() : null)
                .printedEnd(ends ? original.printedEnd() : null)
                .build();
    }

    boolean keeps(String indicator, Target target) {
        boolean kept = isInside(target.quarter());
        if (!kept) notes.add(new CopyNote(CopyNote.Kind.TARGET, indicator, target.quarter()));
        return kept;
    }

    @Nullable
    Integer year(@Nullable Integer year) {
        if (year == null || isInside(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) return year;
        notes.add(CopyNote.of(CopyNote.Kind.BUDGET_YEAR, year));
        return null;
    }

    private @Nullable LocalDate day(@Nullable LocalDate day, CopyNote.Kind kind) {
        if (day == null || isInside(day, day)) return day;
        notes.add(CopyNote.of(kind, day));
        return null;
    }

    /// A day is more exact than the quarter beside it.
    private boolean holds(@Nullable LocalDate day, @Nullable Quarter quarter) {
        if (day != null) return isInside(day, day);
        return quarter == null || isInside(quarter);
    }

    private void note(CopyNote.Kind kind, Step step, @Nullable LocalDate day, @Nullable Quarter quarter) {
        notes.add(new CopyNote(kind, step.number(), day == null ? quarter : day));
    }

    private boolean isInside(Quarter quarter) {
        return isInside(quarter.firstDay(), quarter.lastDay());
    }

    /// Whether the days touch the plan's period; an end that is not known bounds nothing.
    private boolean isInside(LocalDate first, LocalDate last) {
        var start = period.start();
        var end = period.end();
        return (start == null || !last.isBefore(start)) && (end == null || !first.isAfter(end));
    }
}
