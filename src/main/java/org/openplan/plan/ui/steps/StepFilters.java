package org.openplan.plan.ui.steps;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.text.Collator;
import java.util.List;
import java.util.stream.Stream;
import org.openplan.document.Quarter;
import org.openplan.language.Messages;
import org.openplan.language.Spelling;

/// Which steps are listed: those of a measure, of an institution, and those that end in a quarter.
class StepFilters extends Div {

    private record OfMeasure(String number, String title) {}

    private final ComboBox<OfMeasure> measure = new ComboBox<>();
    private final ComboBox<String> institution = new ComboBox<>();
    private final ComboBox<Quarter> quarter = new ComboBox<>();
    private final Messages words;

    StepFilters(Messages words, Runnable changed) {
        this.words = words;
        measure.setItemLabelGenerator(one -> words.say("plan.StepFilters.ofMeasure", one.number(), one.title()));
        quarter.setItemLabelGenerator(words::quarter);
        prepare(measure, "measure", changed);
        prepare(institution, "institution", changed);
        prepare(quarter, "quarter", changed);
        addClassName("filters");
        getElement().setAttribute("role", "group").setAttribute("aria-label", say("label"));
    }

    private void prepare(ComboBox<?> field, String name, Runnable changed) {
        field.setLabel(say(name));
        field.setPlaceholder(say("all"));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) changed.run();
        });
        add(field);
    }

    /// Offers what the steps have; a choice that none of them has any more is given up.
    void offer(List<StepRow> rows) {
        offer(
                measure,
                rows.stream()
                        .map(row -> new OfMeasure(row.measure(), row.measureTitle()))
                        .distinct()
                        .toList());
        offer(
                institution,
                rows.stream()
                        .map(StepRow::institution)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .sorted(Collator.getInstance(words.locale()))
                        .toList());
        offer(
                quarter,
                rows.stream()
                        .flatMap(row -> Stream.ofNullable(row.step().endQuarter()))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private <T> void offer(ComboBox<T> field, List<T> offered) {
        var before = field.getValue();
        field.setItems((one, typed) -> isFound(field.getItemLabelGenerator().apply(one), typed), offered);
        if (before != null && offered.contains(before)) field.setValue(before);
    }

    private static boolean isFound(String name, String typed) {
        return Spelling.fold(name).contains(Spelling.fold(typed));
    }

    boolean shows(StepRow row) {
        var ofMeasure = measure.getValue();
        return (ofMeasure == null || ofMeasure.number().equals(row.measure()))
                && (institution.isEmpty() || institution.getValue().equals(row.institution()))
                && (quarter.isEmpty() || quarter.getValue().equals(row.step().endQuarter()));
    }

    private String say(String key) {
        return words.say("plan.StepFilters." + key);
    }
}
