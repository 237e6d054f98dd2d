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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.design.DayField;
import org.openplan.design.ErrorSummary;
import org.openplan.document.ProgressDay;
import org.openplan.document.Quarter;
import org.openplan.language.Messages;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.PlanStatus;
import org.openplan.plan.PlanSummary;
import org.openplan.progress.ReportingRounds;
import org.openplan.progress.RoundId;
import org.openplan.progress.RoundRefused;
import org.openplan.progress.RoundSummary;
import org.openplan.tenancy.Tenancy;

/// Opens a quarter's round for a plan without an open round; without an adopted plan, it explains what is needed first.
class RoundForm extends Composite<Section> {

    private static final int LEAST_DAYS_TO_ANSWER = 14;
    private static final int LONGEST_CHOICE = 24;

    private final ReportingRounds rounds;
    private final PlanOverview plans;
    private final Messages words;
    private final LocalDate today;
    private final ProgressDay on;
    private final Consumer<RoundId> opened;
    private final Select<PlanSummary> plan = new Select<>();
    private final Select<Quarter> quarter = new Select<>();
    private final DatePicker closesOn;
    private final ErrorSummary flaws;
    private final Div nobody = new Div();

    RoundForm(ReportingRounds rounds, PlanOverview plans, Messages words, ProgressDay on, Consumer<RoundId> opened) {
        this.rounds = rounds;
        this.words = words;
        this.on = on;
        this.today = on.day();
        this.opened = opened;
        this.plans = plans;
        this.closesOn = new DayField(words, say("closesOn"));
        this.flaws = new ErrorSummary(words);
        var adopted = plans.plans().stream()
                .filter(each -> each.status() == PlanStatus.ADOPTED || each.status() == PlanStatus.PUBLISHED)
                .toList();
        var asked = rounds.current().stream().map(RoundSummary::plan).toList();
        var ready = adopted.stream().filter(each -> !asked.contains(each.id())).toList();
        setVisible(!ready.isEmpty() || asked.isEmpty());
        getContent().add(new H2(say("title")));
        plan.setVisible(adopted.size() > 1);
        if (ready.isEmpty()) adoptFirst();
        else form(ready);
    }

    private void adoptFirst() {
        getContent()
                .add(new Paragraph(say("noPlan")), new Anchor("/app/" + Tenancy.current() + "/plan", say("toPlan")));
    }

    private void form(List<PlanSummary> ready) {
        plan.setLabel(say("plan"));
        plan.setItems(ready);
        plan.setItemLabelGenerator(each -> words.read(each.title()));
        plan.addValueChangeListener(change -> choose(change.getValue()));
        quarter.setLabel(say("quarter"));
        quarter.setHelperText(say("quarterHelp"));
        quarter.setItemLabelGenerator(words::quarter);
        closesOn.setHelperText(say("closesOnHelp"));
        closesOn.setMin(today);
        quarter.addValueChangeListener(change -> proposeClosing(change.getValue()));
        proposeClosing(null);
        plan.setValue(ready.getFirst());
        var button = new Button(say("open"), click -> open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(plan, quarter, closesOn, button);
        form.addClassName("round-form");
        getContent().add(new Paragraph(say("help")), nobody, flaws, form);
    }

    private void choose(PlanSummary chosen) {
        offerQuarters(chosen);
        nobody.removeAll();
        nobody.add(new UnassignedNotice(words, plans.unassignedInstitutions(chosen.id())));
    }

    /// Quarters from the plan's first to the current one, or to its last if the plan has ended, the latest first.
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

    /// The day until which the public page says that a report is awaited; two weeks from today where that has passed.
    private void proposeClosing(@Nullable Quarter chosen) {
        var soonest = today.plusDays(LEAST_DAYS_TO_ANSWER);
        var closing = chosen == null ? soonest : on.closing(chosen);
        closesOn.setValue(closing.isBefore(today) ? soonest : closing);
    }

    private void open() {
        flaws.clear();
        if (quarter.isEmpty()) flaws.at(quarter, say("quarterMissing"));
        if (closesOn.isEmpty()) flaws.at(closesOn, say("closesOnMissing"));
        if (!flaws.areNone()) return;
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
            case CLOSES_IN_PAST, CLOSES_TOO_LATE -> flaws.at(closesOn, sentence);
            case PLAN_NOT_ADOPTED, BEFORE_PLAN, IN_FUTURE, ANOTHER_OPEN -> flaws.at(quarter, sentence);
        }
    }

    private String say(String key) {
        return words.say("progress.RoundForm." + key);
    }
}
