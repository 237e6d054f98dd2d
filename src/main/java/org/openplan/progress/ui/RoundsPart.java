package org.openplan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplan.document.ProgressDay;
import org.openplan.document.Text;
import org.openplan.institution.Institutions;
import org.openplan.language.Messages;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.PlanSummary;
import org.openplan.progress.ProgressReports;
import org.openplan.progress.ReportingRounds;
import org.openplan.progress.RoundId;
import org.openplan.progress.RoundSummary;

/// The coordinator's part of the screen: the requested or open round, a select for all rounds,
/// and the form that opens the next one.
class RoundsPart extends Composite<Div> {

    private final ReportingRounds rounds;
    private final PlanOverview plans;
    private final Institutions institutions;
    private final ProgressReports reports;
    private final Messages words;
    private final ProgressDay on;
    private final Consumer<RoundId> go;

    RoundsPart(
            ReportingRounds rounds,
            PlanOverview plans,
            Institutions institutions,
            ProgressReports reports,
            Messages words,
            ProgressDay on,
            Consumer<RoundId> go) {
        this.rounds = rounds;
        this.plans = plans;
        this.institutions = institutions;
        this.reports = reports;
        this.words = words;
        this.on = on;
        this.go = go;
    }

    /// Shows the requested round, or else the open one; if there is none, the latest.
    void show(@Nullable RoundId wanted) {
        var all = rounds.all();
        getContent().add(new RoundForm(rounds, plans, words, on, go));
        all.stream()
                .filter(round -> wanted == null ? round.isOpen() : round.id().equals(wanted))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .ifPresent(round -> show(all, round));
    }

    private void show(List<RoundSummary> all, RoundSummary round) {
        if (all.size() > 1) getContent().add(choice(all, round));
        if (round.isOpen()) getContent().add(new UnassignedNotice(words, plans.unassignedInstitutions(round.plan())));
        var owners = OfficerNames.of(institutions);
        var asked = reports.in(round.id());
        getContent().add(new RoundPanel(rounds, round, asked, owners, words, on.day(), () -> go.accept(round.id())));
    }

    private Select<RoundSummary> choice(List<RoundSummary> all, RoundSummary shown) {
        var choice = new Select<RoundSummary>();
        choice.setLabel(words.say("progress.ReportingView.round"));
        choice.setItems(all);
        choice.setItemLabelGenerator(label(all));
        choice.setValue(shown);
        choice.addValueChangeListener(change -> go.accept(change.getValue().id()));
        return choice;
    }

    /// Adds the plan's title if rounds of several plans are listed.
    private ItemLabelGenerator<RoundSummary> label(List<RoundSummary> all) {
        if (all.stream().map(RoundSummary::plan).distinct().count() == 1)
            return round -> words.quarter(round.quarter());
        var titles = plans.plans().stream().collect(Collectors.toMap(PlanSummary::id, PlanSummary::title));
        return round ->
                words.quarter(round.quarter()) + " · " + words.read(titles.getOrDefault(round.plan(), Text.NONE));
    }
}
