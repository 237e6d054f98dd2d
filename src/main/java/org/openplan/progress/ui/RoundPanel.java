package org.openplan.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openplan.design.DangerDialog;
import org.openplan.design.Pill;
import org.openplan.language.Messages;
import org.openplan.plan.StepDetails;
import org.openplan.progress.DueStep;
import org.openplan.progress.ReportDetails;
import org.openplan.progress.ReportId;
import org.openplan.progress.ReportStatus;
import org.openplan.progress.ReportingRounds;
import org.openplan.progress.RoundSummary;

/// One round for the coordinator: the reports received, the missing ones, and who owes them.
class RoundPanel extends Composite<Section> {

    private final ReportingRounds rounds;
    private final RoundSummary round;
    private final Messages words;
    private final StepDescription steps;
    private final OfficerNames owners;
    private final Runnable changed;

    RoundPanel(
            ReportingRounds rounds,
            RoundSummary round,
            List<DueStep> asked,
            OfficerNames owners,
            Messages words,
            LocalDate today,
            Runnable changed) {
        this.rounds = rounds;
        this.round = round;
        this.words = words;
        this.steps = new StepDescription(words);
        this.owners = owners;
        this.changed = changed;
        getContent()
                .add(
                        new H2(words.say("progress.RoundPanel.title", words.quarterInFull(round.quarter()))),
                        new Paragraph(standing(asked, today)),
                        list(asked));
        if (round.isOpen()) getContent().add(closing(missing(asked)));
    }

    /// Sentences on how many reports came in, how many wait, the closing date, and who runs the round.
    private String standing(List<DueStep> asked, LocalDate today) {
        long waiting = asked.stream().filter(DueStep::waitsForDecision).count();
        var sentences = words.say("progress.RoundPanel.standing", asked.size(), asked.size() - missing(asked), waiting);
        var until = !round.isOpen()
                ? words.say("progress.RoundPanel.closed", round.owner())
                : words.say(
                        round.closesOn().isBefore(today)
                                ? "progress.RoundPanel.overdue"
                                : "progress.RoundPanel.openUntil",
                        words.date(round.closesOn()),
                        round.owner());
        return sentences + " " + until;
    }

    private static int missing(List<DueStep> asked) {
        return (int) asked.stream().filter(DueStep::isOpen).count();
    }

    private Grid<DueStep> list(List<DueStep> asked) {
        var grid = new Grid<DueStep>();
        grid.addComponentColumn(this::stepAndOwner).setHeader(say("step")).setFlexGrow(3);
        grid.addComponentColumn(this::state)
                .setHeader(say("report"))
                .setFlexGrow(0)
                .setWidth("9rem");
        grid.setItems(asked);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(say("nothingAsked"));
        grid.getElement().setAttribute("aria-label", words.quarter(round.quarter()));
        return grid;
    }

    private Component stepAndOwner(DueStep due) {
        var details = due.details();
        var cell = new Div(new Span(steps.place(details)), new Span(steps.brief(details)), new Span(owner(details)));
        cell.addClassName("asked");
        return cell;
    }

    private String owner(StepDetails details) {
        var officers = owners.officersOf(details.institution());
        var who = officers.isEmpty() ? say("noOfficer") : officers;
        return steps.owner(details) + " · " + who;
    }

    private Component state(DueStep due) {
        var report = due.report();
        if (report == null) return new Span(say(round.isOpen() ? "missing" : "silent"));
        var cell = new Div();
        cell.addClassName("asked");
        cell.add(report.status() == ReportStatus.RETURNED ? returned(report) : standing(report));
        cell.add(reading(due, report));
        return cell;
    }

    private Component[] returned(ReportDetails report) {
        return Stream.concat(
                        Stream.of(ReportState.returned(words)),
                        Stream.ofNullable(report.answer().completion()).map(said -> ReportState.claimed(words, said)))
                .toArray(Component[]::new);
    }

    private Component[] standing(ReportDetails report) {
        var answer = report.answer();
        var said = new ArrayList<Component>();
        if (answer.completion() != null) said.add(new Pill(answer.completion(), words));
        if (answer.lacksEvidence()) said.add(caution(say("unproven")));
        said.add(new Span(words.say("progress.ReportStatus." + report.status())));
        return said.toArray(Component[]::new);
    }

    private static Span caution(String sentence) {
        var span = new Span(sentence);
        span.addClassName("caution");
        return span;
    }

    private Anchor reading(DueStep due, ReportDetails report) {
        var link = new Anchor(addressOf(report.id()), say(due.waitsForDecision() ? "decide" : "read"));
        link.setAriaLabel(link.getText() + ": " + steps.place(due.details()));
        return link;
    }

    static String addressOf(ReportId report) {
        return ReportingView.address() + "?report=" + report.id();
    }

    private Button closing(int missing) {
        var button = new Button(say("close"), click -> ask(missing));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void ask(int missing) {
        new DangerDialog(
                        words,
                        words.say("progress.RoundPanel.closeTitle", words.quarterInFull(round.quarter())),
                        words.say("progress.RoundPanel.closeConsequence", missing),
                        say("close"),
                        this::close)
                .open();
    }

    private void close() {
        rounds.close(round.id());
        changed.run();
    }

    private String say(String key) {
        return words.say("progress.RoundPanel." + key);
    }
}
