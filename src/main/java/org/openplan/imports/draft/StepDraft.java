package org.openplan.imports.draft;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.document.StepField;
import org.openplan.document.Text;
import org.openplan.imports.dates.PrintedDate;

/// A step that is being read.
final class StepDraft {

    String number;
    String description;
    final Map<StepField, String> texts = new EnumMap<>(StepField.class);

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

    /// Adds to one of its texts beside the description.
    void add(StepField field, String text) {
        texts.merge(field, text, (before, more) -> before + "\n" + more);
    }

    PlanDocument.Step toStep(String language) {
        var worded = PlanDocument.Step.numbered(number);
        for (var text : texts.entrySet()) worded = text.getKey().into(worded, Text.of(language, text.getValue()));
        return worded.with()
                .description(Text.of(language, description))
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
