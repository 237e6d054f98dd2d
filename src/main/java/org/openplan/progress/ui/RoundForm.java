package org.openplan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.text.DateFormatSymbols;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openplan.design.Words;
import org.openplan.document.Quarter;
import org.openplan.municipality.Tenancy;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.PlanStatus;
import org.openplan.plan.PlanSummary;
import org.openplan.progress.ReportingRounds;
import org.openplan.progress.RoundId;
import org.openplan.progress.RoundRefused;

/// Opens a quarter's round; without an adopted plan it says what comes first.
class RoundForm extends Composite<Section> {

    private static final int DAYS_TO_ANSWER = 14;
    private static final int LONGEST_CHOICE = 24;

    private final ReportingRounds rounds;
    private final Words words;
    private final LocalDate today;
    private final Consumer<RoundId> opened;
    private final Select<PlanSummary> plan = new Select<>();
    private final Select<Quarter> quarter = new Select<>();
    private final DatePicker closesOn = new DatePicker();

    RoundForm(ReportingRounds rounds, ActionPlans plans, Words words, LocalDate today, Consumer<RoundId> opened) {
        this.rounds = rounds;
        this.words = words;
        this.today = today;
        this.opened = opened;
        var open = plans.plans().stream()
                .filter(each -> each.status() == PlanStatus.ADOPTED || each.status() == PlanStatus.PUBLISHED)
                .toList();
        getContent().add(new H2(say("title")));
        if (open.isEmpty()) adoptFirst();
        else form(open);
    }

    private void adoptFirst() {
        getContent()
                .add(new Paragraph(say("noPlan")), new Anchor("/app/" + Tenancy.current() + "/plan", say("toPlan")));
    }

    private void form(List<PlanSummary> open) {
        plan.setLabel(say("plan"));
        plan.setItems(open);
        plan.setItemLabelGenerator(each -> each.title().inOrFirst(words.tag()));
        plan.addValueChangeListener(change -> offerQuarters(change.getValue()));
        plan.setVisible(open.size() > 1);
        quarter.setLabel(say("quarter"));
        quarter.setHelperText(say("quarterHelp"));
        quarter.setItemLabelGenerator(words::quarter);
        closesOn.setLabel(say("closesOn"));
        closesOn.setHelperText(say("closesOnHelp"));
        closesOn.setI18n(words());
        closesOn.setMin(today);
        closesOn.setValue(today.plusDays(DAYS_TO_ANSWER));
        plan.setValue(open.getFirst());
        var button = new Button(say("open"), click -> open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(plan, quarter, closesOn, button);
        form.addClassName("round-form");
        getContent().add(new Paragraph(say("help")), form);
    }

    /// Day before month, in every language we speak.
    private DatePicker.DatePickerI18n words() {
        var names = DateFormatSymbols.getInstance(words.locale());
        var weekdays = Arrays.asList(names.getWeekdays());
        var brief = Arrays.asList(names.getShortWeekdays());
        return new DatePicker.DatePickerI18n()
                .setDateFormat("d.M.yyyy")
                .setFirstDayOfWeek(1)
                .setMonthNames(List.of(names.getMonths()).subList(0, 12))
                .setWeekdays(weekdays.subList(1, 8))
                .setWeekdaysShort(brief.subList(1, 8))
                .setToday(say("today"))
                .setCancel(say("cancel"));
    }

    /// From the plan's first quarter to the current one, the latest first; for a plan that has ended, its last quarter.
    private void offerQuarters(PlanSummary chosen) {
        var now = Quarter.of(today);
        var start = chosen.period().start();
        var end = chosen.period().end();
        var first = start == null ? now.plus(-LONGEST_CHOICE) : Quarter.of(start);
        quarter.setItems(Stream.iterate(now, each -> !each.isBefore(first), each -> each.plus(-1))
                .toList());
        var last = end == null || Quarter.of(end).isAfter(now) ? now : Quarter.of(end);
        quarter.setValue(last.isBefore(first) ? null : last);
    }

    private void open() {
        quarter.setInvalid(quarter.isEmpty());
        quarter.setErrorMessage(say("quarterMissing"));
        closesOn.setInvalid(closesOn.isEmpty());
        closesOn.setErrorMessage(say("closesOnMissing"));
        if (quarter.isEmpty() || closesOn.isEmpty()) return;
        try {
            var id = Objects.requireNonNull(plan.getValue()).id();
            opened.accept(
                    rounds.open(id, quarter.getValue(), closesOn.getValue()).id());
        } catch (RoundRefused refused) {
            show(refused.reason());
        }
    }

    private void show(RoundRefused.Reason reason) {
        var sentence = words.say("progress.RoundRefusal." + reason);
        switch (reason) {
            case CLOSES_IN_PAST, CLOSES_TOO_LATE -> {
                closesOn.setErrorMessage(sentence);
                closesOn.setInvalid(true);
            }
            case PLAN_NOT_ADOPTED, BEFORE_PLAN, IN_FUTURE, ANOTHER_OPEN -> {
                quarter.setErrorMessage(sentence);
                quarter.setInvalid(true);
            }
        }
    }

    private String say(String key) {
        return words.say("progress.RoundForm." + key);
    }
}
