package org.openplan.plan.ui.editor;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.Target;
import org.openplan.document.Quarter;
import org.openplan.plan.ui.editor.RowList.Entries;

/// A target in the form, possibly incomplete.
record TargetEntry(@Nullable Quarter quarter, @Nullable BigDecimal amount) {

    static TargetEntry of(Target target) {
        return new TargetEntry(target.quarter(), target.value());
    }

    static Entries<TargetEntry> entries(EditorContext editing, Choices choices) {
        return new Entries<>(
                entry -> row(editing, choices, entry),
                (entry, place) -> entry.summary(editing, place),
                _ -> new TargetEntry(null, null),
                _ -> false);
    }

    /// Without an id, since another indicator has a target in the same place.
    private CollapsedSummary summary(EditorContext editing, int place) {
        var title = quarter == null
                ? editing.say("row.target", place)
                : editing.words().quarter(quarter);
        return CollapsedSummary.of(
                "", title, amount == null ? "" : editing.words().number(amount));
    }

    /// Each of the two fields is required as soon as the other has a value.
    private static Row<TargetEntry> row(EditorContext editing, Choices choices, TargetEntry entry) {
        var amount = Fields.number(editing, "target.value", entry.amount());
        var quarter = Fields.quarter(editing, choices, "target.quarter", entry.quarter());
        var value = new CheckedField<>(
                amount, typed -> typed != null || quarter.isEmpty(), editing.say("target.valueMissing"));
        var until = new CheckedField<>(
                quarter, chosen -> chosen != null || amount.isEmpty(), editing.say("target.quarterMissing"));
        amount.addValueChangeListener(change -> until.check());
        quarter.addValueChangeListener(change -> value.check());
        editing.watch(amount);
        editing.watch(quarter);
        return new Row<>(Fields.row(amount, quarter), () -> new TargetEntry(until.get(), value.get()));
    }

    Stream<Target> target() {
        return quarter == null || amount == null ? Stream.empty() : Stream.of(new Target(quarter, amount));
    }
}
