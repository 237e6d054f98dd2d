package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.design.UnsavedText;
import org.openplan.document.Direction;
import org.openplan.document.DocumentList;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Reading;
import org.openplan.document.Text;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.ui.editor.RowList.Entries;

/// One indicator: what is measured, its baseline, the target for each quarter, and the readings.
class IndicatorEditor extends Composite<Div> {

    private final Indicator shown;
    private final TextBox name;
    private final TextField unit;
    private final Select<Direction> direction = new Select<>();
    private final CheckedField<BigDecimal> baseline;
    private final CheckedField<LocalDate> baselineDate;
    private final RowList<TargetEntry> targets;
    private final RowList<ReadingEntry> readings;
    private final TextField verification;

    IndicatorEditor(EditorContext editing, Choices choices, Indicator indicator) {
        shown = indicator;
        UnsavedText.part(getContent(), "indicators." + indicator.id());
        name = new TextBox(editing, "indicator.name").with(indicator.name());
        FieldFindings.name(name, FieldFindings.INDICATOR);
        unit = Fields.text(editing, "indicator.unit", indicator.unit());
        unit.setHelperText(editing.say("indicator.unitHelp"));
        direction.setItems(Direction.values());
        direction.setItemLabelGenerator(editing.words()::say);
        direction.setLabel(editing.say("indicator.direction"));
        direction.setValue(indicator.direction());
        editing.watch(direction);
        var start = indicator.baseline();
        var value = Fields.number(editing, "indicator.baseline", start == null ? null : start.value());
        var date = Fields.day(editing, "indicator.baselineDate", start == null ? null : start.date());
        baseline = new CheckedField<>(
                value, typed -> typed != null || date.isEmpty(), editing.say("indicator.baselineMissing"));
        date.addValueChangeListener(change -> baseline.check());
        editing.watch(value);
        baselineDate = editing.keep(date);
        targets = targets(editing, choices);
        readings = readings(editing, choices);
        verification = Fields.text(editing, "indicator.verification", indicator.verification());
        verification.setWidthFull();
        getContent().addClassName("entry");
        getContent()
                .add(
                        name,
                        Fields.row(unit, direction),
                        Fields.row(value, date),
                        new H4(editing.say("targets")),
                        targets,
                        new H4(editing.say("readings")),
                        readings,
                        verification);
    }

    private RowList<TargetEntry> targets(EditorContext editing, Choices choices) {
        return new RowList<>(editing, DocumentList.TARGETS, "h5", TargetEntry.entries(editing, choices))
                .show(shown.targets().stream().map(TargetEntry::of).toList());
    }

    private RowList<ReadingEntry> readings(EditorContext editing, Choices choices) {
        return new RowList<>(editing, DocumentList.READINGS, "h5", ReadingEntry.entries(editing, choices))
                .show(shown.readings().stream().map(ReadingEntry::of).toList());
    }

    static FormPart<MeasureRevision> part(ListParts lists, Measure shown) {
        var editing = lists.editing();
        var entries = new Entries<Indicator>(
                one -> row(new IndicatorEditor(editing, lists.choices(), one)),
                (one, place) -> summary(editing, one, place)
                        .with(FieldFindings.of(one, lists.open().get())),
                _ -> blank(),
                one -> one.equals(blank().withId(one.id())));
        return lists.part(DocumentList.INDICATORS, entries, shown.indicators(), Measure::withIndicators);
    }

    private static Row<Indicator> row(IndicatorEditor editor) {
        return new Row<>(editor, editor::indicator);
    }

    private static CollapsedSummary summary(EditorContext editing, Indicator indicator, int place) {
        var words = editing.words();
        var baseline = indicator.baseline();
        var values = Stream.concat(
                        Stream.ofNullable(baseline).map(reading -> words.number(reading.value())),
                        indicator.targets().stream()
                                .map(target ->
                                        words.number(target.value()) + " (" + words.quarter(target.quarter()) + ")"))
                .collect(Collectors.joining(" → "));
        var unit = Objects.requireNonNullElse(indicator.unit(), "");
        return CollapsedSummary.of(editing, DocumentList.INDICATORS, place, words.read(indicator.name()), values, unit);
    }

    private static Indicator blank() {
        return Indicator.of(Text.NONE);
    }

    private Indicator indicator() {
        return new Indicator(
                shown.id(),
                name.text(),
                Fields.orNull(unit.getValue()),
                Objects.requireNonNullElse(direction.getValue(), Direction.INCREASE),
                baseline(),
                targets.value().stream().flatMap(TargetEntry::target).toList(),
                readings.value().stream().flatMap(ReadingEntry::reading).toList(),
                Fields.orNull(verification.getValue()));
    }

    private @Nullable Reading baseline() {
        var value = baseline.get();
        var before = shown.baseline();
        return value == null ? null : new Reading(value, baselineDate.get(), before == null ? null : before.note());
    }
}
