package org.openplan.imports.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.document.Text;
import org.openplan.imports.dates.PrintedDate;

/// A step that is being read.
final class StepDraft {

    String number;
    String description;
    String output = "";

    @Nullable
    PrintedDate start;

    @Nullable
    PrintedDate end;

    @Nullable
    String institution;

    StepDraft(String number, String description) {
        this.number = number;
        this.description = description;
    }

    /// A range printed in one place sets both dates, if the end is not known yet.
    void startsOn(PrintedDate date) {
        start = date;
        if (end == null && date.range()) end = date;
    }

    void endsOn(PrintedDate date) {
        end = date;
    }

    void runs(PrintedDate date) {
        if (date.range()) start = date;
        end = date;
    }

    void addOutput(String text) {
        output = output.isEmpty() ? text : output + "\n" + text;
    }

    PlanDocument.Step toStep(String language) {
        return PlanDocument.Step.numbered(number)
                .with()
                .description(Text.of(language, description))
                .output(Text.of(language, output))
                .start(start == null ? null : start.firstQuarter())
                .end(end == null ? null : end.lastQuarter())
                .startDate(exact(start) && start != null ? start.first() : null)
                .endDate(exact(end) && end != null ? end.last() : null)
                .printedStart(start == null ? null : start.printed())
                .printedEnd(end == null ? null : end.printed())
                .institution(institution)
                .build();
    }

    @Nullable
    LocalDate firstDay() {
        return start == null ? null : start.first();
    }

    private static boolean exact(@Nullable PrintedDate date) {
        return date != null && date.exact();
    }
}
