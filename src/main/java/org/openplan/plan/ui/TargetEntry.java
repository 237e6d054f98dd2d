package org.openplan.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.Target;
import org.openplan.document.Quarter;

/// A target in the form, perhaps not filled in yet.
record TargetEntry(@Nullable Quarter quarter, @Nullable BigDecimal amount) {

    static TargetEntry of(Target target) {
        return new TargetEntry(target.quarter(), target.value());
    }

    static TargetEntry blank() {
        return new TargetEntry(null, null);
    }

    static Row<TargetEntry> row(Editing editing, TargetEntry entry) {
        var quarter = new QuarterField(editing, "target.quarter", entry.quarter());
        var amount = editing.watch(new BigDecimalField(editing.say("target.value")));
        amount.setValue(entry.amount());
        var row = new Div(amount, quarter);
        row.addClassName("side-by-side");
        return new Row<>(row, () -> new TargetEntry(quarter.getValue(), amount.getValue()));
    }

    Stream<Target> target() {
        return quarter == null || amount == null ? Stream.empty() : Stream.of(new Target(quarter, amount));
    }
}
