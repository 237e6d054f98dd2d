package org.openplan.plan.ui.editor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.Reading;
import org.openplan.document.Text;
import org.openplan.plan.ui.editor.RowList.Entries;

/// A reading of an indicator in the form, possibly incomplete.
record ReadingEntry(@Nullable BigDecimal amount, @Nullable LocalDate day, Text note) {

    static ReadingEntry of(Reading reading) {
        return new ReadingEntry(reading.value(), reading.date(), Objects.requireNonNullElse(reading.note(), Text.NONE));
    }

    static Entries<ReadingEntry> entries(EditorContext editing, Choices choices) {
        return new Entries<>(
                entry -> row(editing, choices, entry),
                (entry, place) -> entry.summary(editing, place),
                _ -> new ReadingEntry(null, null, Text.NONE),
                _ -> false);
    }

    /// Without an id, since another indicator has a reading in the same place.
    private CollapsedSummary summary(EditorContext editing, int place) {
        var words = editing.words();
        var title = day == null ? editing.say("row.reading", place) : words.date(day);
        return CollapsedSummary.of("", title, amount == null ? "" : words.number(amount), words.read(note));
    }

    /// Nothing is measured on a day that has not come yet.
    private static Row<ReadingEntry> row(EditorContext editing, Choices choices, ReadingEntry entry) {
        var amount = Fields.number(editing, "reading.value", entry.amount());
        var day = Fields.day(editing, "reading.date", entry.day());
        var note = new TextBox(editing, "reading.note").with(entry.note());
        var value = new CheckedField<>(
                amount, typed -> typed != null || day.isEmpty(), editing.say("reading.valueMissing"));
        day.addValueChangeListener(change -> value.check());
        editing.watch(amount);
        var on = editing.keep(
                day, chosen -> chosen == null || !chosen.isAfter(choices.today()), editing.say("reading.inFuture"));
        return new Row<>(Fields.line(amount, day, note), () -> new ReadingEntry(value.get(), on.get(), note.text()));
    }

    Stream<Reading> reading() {
        return amount == null ? Stream.empty() : Stream.of(new Reading(amount, day, note.isEmpty() ? null : note));
    }
}
