package org.openplan.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Direction;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.Text;

/// One indicator: what is counted, from where it starts, and which value is promised for which quarter.
class IndicatorEditor extends Composite<Div> {

    private final Indicator shown;
    private final TextBox name;
    private final TextField unit = new TextField();
    private final Select<Direction> direction = new Select<>();
    private final BigDecimalField baseline = new BigDecimalField();
    private final DatePicker baselineDate;
    private final RowList<TargetEntry> targets;
    private final TextField verification = new TextField();

    IndicatorEditor(Editing editing, Indicator indicator) {
        shown = indicator;
        name = new TextBox(editing, "indicator.name").with(indicator.name());
        editing.watch(unit).setLabel(editing.say("indicator.unit"));
        unit.setHelperText(editing.say("indicator.unitHelp"));
        unit.setValue(Objects.requireNonNullElse(indicator.unit(), ""));
        direction.setItems(Direction.values());
        direction.setItemLabelGenerator(editing.words()::say);
        editing.watch(direction).setLabel(editing.say("indicator.direction"));
        direction.setValue(indicator.direction());
        editing.watch(baseline).setLabel(editing.say("indicator.baseline"));
        baselineDate = SmallRows.day(editing, "indicator.baselineDate", null);
        var start = indicator.baseline();
        if (start != null) {
            baseline.setValue(start.value());
            baselineDate.setValue(start.date());
        }
        targets = new RowList<>(editing, "target", entry -> TargetEntry.row(editing, entry), TargetEntry::blank);
        targets.show(indicator.targets().stream().map(TargetEntry::of).toList());
        editing.watch(verification).setLabel(editing.say("indicator.verification"));
        verification.setValue(Objects.requireNonNullElse(indicator.verification(), ""));
        verification.setWidthFull();
        var counted = new Div(unit, direction);
        var from = new Div(baseline, baselineDate);
        counted.addClassName("side-by-side");
        from.addClassName("side-by-side");
        getContent().addClassName("entry");
        getContent().add(name, counted, from, targets, verification);
    }

    static Row<Indicator> row(Editing editing, Indicator indicator) {
        var editor = new IndicatorEditor(editing, indicator);
        return new Row<>(editor, editor::indicator);
    }

    static Indicator blank() {
        return new Indicator(Text.NONE, null, Direction.INCREASE, null, List.of(), List.of(), null);
    }

    static boolean isBlank(Indicator indicator) {
        return indicator.name().isEmpty()
                && indicator.unit() == null
                && indicator.baseline() == null
                && indicator.targets().isEmpty();
    }

    private Indicator indicator() {
        return new Indicator(
                name.text(),
                orNull(unit),
                Objects.requireNonNullElse(direction.getValue(), Direction.INCREASE),
                baseline.getValue() == null
                        ? null
                        : new PlanDocument.Reading(baseline.getValue(), baselineDate.getValue()),
                targets.value().stream().flatMap(TargetEntry::target).toList(),
                shown.readings(),
                orNull(verification));
    }

    private static @Nullable String orNull(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
