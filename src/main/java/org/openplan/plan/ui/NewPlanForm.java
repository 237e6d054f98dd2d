package org.openplan.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openplan.design.DayField;
import org.openplan.design.ErrorSummary;
import org.openplan.language.Messages;
import org.openplan.plan.NewPlan;
import org.openplan.plan.NewPlans;
import org.openplan.plan.Obstacle;
import org.openplan.plan.PlanNeighbours;
import org.openplan.plan.PlanSummary;

/// The form for a new plan's title, period and languages.
class NewPlanForm extends Composite<Div> {

    private final Messages words;
    private final Function<NewPlan, PlanNeighbours> neighbours;
    private final ErrorSummary flaws;
    private final TextField title;
    private final DatePicker start;
    private final DatePicker end;
    private final LanguageOfTexts written;
    private final CheckboxGroup<String> others = new CheckboxGroup<>();
    private final Div beside = new Div();
    private final Button button;

    NewPlanForm(
            Messages words,
            List<String> languages,
            BiConsumer<NewPlanForm, NewPlan> begin,
            Function<NewPlan, PlanNeighbours> neighbours) {
        this.words = words;
        this.neighbours = neighbours;
        flaws = new ErrorSummary(words);
        title = new TextField(words.say("plan.PlanEditor.title"));
        title.setHelperText(say("titleHelp", NewPlans.LONGEST_TITLE));
        title.setRequiredIndicatorVisible(true);
        title.setWidthFull();
        start = day("plan.PlanEditor.period.start");
        end = day("plan.PlanEditor.period.end");
        written = new LanguageOfTexts(words, languages, languages.getFirst());
        languages(languages);
        button = new Button(say("start"), click -> begin(begin));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true); // a double click starts one plan
        beside.getElement().setAttribute("role", "status");
        getContent().addClassNames("plan-form", "adoption-form");
        getContent().add(flaws, title, row(start, end), beside, row(written, others), new Div(button));
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("side-by-side");
        return row;
    }

    private DatePicker day(String label) {
        var day = new DayField(words, words.say(label));
        day.setRequiredIndicatorVisible(true);
        day.addValueChangeListener(change -> showNeighbours());
        return day;
    }

    private void languages(List<String> languages) {
        written.setLabel(words.say("plan.PlanEditor.language"));
        written.setHelperText(words.say("plan.PlanEditor.languageHelp"));
        others.setLabel(words.say("plan.PlanEditor.languages"));
        others.setItems(languages);
        others.setItemLabelGenerator(tag -> LanguageOfTexts.nameOf(tag, words));
        others.setItemEnabledProvider(tag -> !tag.equals(written.getValue()));
        others.setValue(Set.of(languages.getFirst()));
        others.setVisible(languages.size() > 1);
        written.addValueChangeListener(chosen -> {
            others.select(chosen.getValue());
            others.getDataProvider().refreshAll();
        });
    }

    /// Overlapping plans are allowed, but nobody should start one without knowing.
    private void showNeighbours() {
        beside.removeAll();
        if (start.isEmpty() || end.isEmpty() || end.getValue().isBefore(start.getValue())) return;
        var found = neighbours.apply(plan());
        found.overlapping()
                .forEach(other -> beside.add(new Paragraph(say("overlaps", words.read(other.title()), period(other)))));
        var same = found.sameAddress();
        if (same != null)
            beside.add(new Paragraph(say("sameAddress", same.slug(), words.read(same.title()), found.slug())));
    }

    private String period(PlanSummary plan) {
        var first = plan.period().start();
        var last = plan.period().end();
        return first == null || last == null
                ? ""
                : words.say("plan.PlanView.period", words.date(first), words.date(last));
    }

    private void begin(BiConsumer<NewPlanForm, NewPlan> begin) {
        flaws.clear();
        begin.accept(this, plan());
    }

    private NewPlan plan() {
        var all = Stream.concat(
                        Stream.ofNullable(written.getValue()),
                        others.getListDataView().getItems().filter(others::isSelected))
                .distinct()
                .toList();
        return new NewPlan(title.getValue(), all, start.getValue(), end.getValue());
    }

    void refuse(List<Obstacle> obstacles) {
        button.setEnabled(true);
        for (var obstacle : obstacles) {
            var why = words.say(
                    "plan.Obstacle." + obstacle.reason(), obstacle.details().toArray());
            switch (obstacle.reason()) {
                case PLAN_WITHOUT_TITLE, TITLE_TOO_LONG -> flaws.at(title, why);
                case PLAN_WITHOUT_PERIOD -> flaws.at(start.isEmpty() ? start : end, why);
                case PLAN_ENDS_BEFORE_START, PERIOD_IMPLAUSIBLE -> flaws.at(end, why);
                case PLAN_WITHOUT_LANGUAGE -> flaws.at(written, why);
                default -> flaws.of(why);
            }
        }
    }

    void refuse(String why) {
        button.setEnabled(true);
        flaws.at(end, why);
    }

    private String say(String key, Object... values) {
        return words.say("plan.NewPlanForm." + key, values);
    }
}
