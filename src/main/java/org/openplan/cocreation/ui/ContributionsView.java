package org.openplan.cocreation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openplan.cocreation.ContributionDetails;
import org.openplan.cocreation.ContributionId;
import org.openplan.cocreation.ContributionNotFound;
import org.openplan.cocreation.ContributionQueue;
import org.openplan.cocreation.QueueFilter;
import org.openplan.cocreation.QueueScope;
import org.openplan.cocreation.TimedContribution;
import org.openplan.design.StatusMessage;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.municipality.Municipalities;
import org.openplan.permission.AnswersContributions;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.ui.editor.ProposedMeasureForm;
import org.openplan.plan.ui.editor.ProposedMeasureForms;
import org.openplan.tenancy.Tenancy;

/// The coordinator's queue: what waits for an answer, the oldest first, and the contribution that is open beside
/// it. The address holds filter and contribution, so that nothing loses its place.
@Route(":municipality/contributions")
@Menu(title = "cocreation.ContributionsView.title", order = 3.5)
@PermitAll
@AnswersContributions
class ContributionsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final ContributionQueue queue;
    private final PlanOverview plans;
    private final ProposedMeasureForms forms;
    private final Municipalities municipalities;
    private final Messages words;
    private final Paragraph lead = new Paragraph();
    private final Div messages = new Div();
    private final QueueFilters filters;
    private final Grid<TimedContribution> rows = new Grid<>();
    private final Div open = new Div();
    private final Div columns = new Div(rows, open);
    private QueueAddress shown = new QueueAddress(QueueFilter.WAITING, null);

    ContributionsView(
            ContributionQueue queue,
            PlanOverview plans,
            ProposedMeasureForms forms,
            Municipalities municipalities,
            Translations translations) {
        this.queue = queue;
        this.plans = plans;
        this.forms = forms;
        this.municipalities = municipalities;
        this.words = translations.in(getLocale());
        this.filters = new QueueFilters(words, filter -> go(new QueueAddress(filter, null)));
        addClassNames("screen", "contributions");
        columns.addClassName("queue");
        open.addClassName("open");
        rows.addComponentColumn(this::row).setHeader(say("what")).setFlexGrow(4);
        rows.addComponentColumn(this::clock).setHeader(say("clock")).setFlexGrow(2);
        rows.setSelectionMode(Grid.SelectionMode.NONE);
        rows.getElement().setAttribute("aria-label", getPageTitle());
        add(new H1(getPageTitle()), lead, filters, messages, columns);
    }

    static String address(QueueScope scope) {
        return new QueueAddress(new QueueFilter(scope, null, null, ""), null).address();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = QueueAddress.read(event.getLocation().getQueryParameters());
        boolean isSameList =
                asked.filter().equals(shown.filter()) && !lead.getText().isEmpty();
        shown = asked;
        if (!isSameList) list();
        count();
        open(asked.open());
    }

    private void list() {
        filters.show(shown.filter(), queue.measures(), queue.authors());
        rows.setEmptyStateText(say("empty"));
        var filter = shown.filter();
        rows.setItemsPageable(page -> queue.page(filter, page));
    }

    private void count() {
        var waiting = queue.waiting();
        lead.setText(say("lead", waiting.open(), waiting.overdue()));
    }

    private void open(@Nullable ContributionId id) {
        open.removeAll();
        columns.setClassName("has-open", id != null);
        if (id == null) return;
        try {
            var back = new Anchor(shown.opening(null).address(), say("back"));
            back.addClassName("back");
            var form = new AnswerForm(
                    queue, words, municipalities.timeZone(), queue.details(id), this::editor, this::answered);
            open.add(back, form);
            form.focus();
        } catch (ContributionNotFound gone) {
            open.add(StatusMessage.wrong(say("gone")));
        }
    }

    private ProposedMeasureForm editor(ContributionDetails proposed) {
        var plan = plans.details(proposed.plan()).document();
        return forms.of(words, plan, Objects.requireNonNull(proposed.proposal()));
    }

    /// Opens the one that follows; the list stays where it is.
    private void answered(ContributionDetails contribution) {
        messages.removeAll();
        messages.add(StatusMessage.good(say("answered", contribution.number())));
        rows.getDataProvider().refreshAll();
        go(shown.opening(queue.next(shown.filter(), contribution.id()).orElse(null)));
    }

    private static void go(QueueAddress to) {
        var here = new RouteParameters("municipality", Tenancy.current());
        UI.getCurrent().navigate(ContributionsView.class, here, QueryParameters.simple(to.parameters()));
    }

    private Div row(TimedContribution timed) {
        var contribution = timed.contribution();
        var speak = new ContributionWords(words);
        var link = new Anchor(shown.opening(contribution.id()).address(), speak.title(contribution));
        var day = words.date(LocalDate.ofInstant(contribution.handedInAt(), municipalities.timeZone()));
        var row = new Div(link, new Span(say("from", speak.author(contribution), day)));
        row.addClassName("asked");
        return row;
    }

    private Div clock(TimedContribution timed) {
        var speak = new ContributionWords(words);
        var cell = new Div(speak.state(timed), new Span(speak.clock(timed)));
        cell.addClassName("asked");
        return cell;
    }

    @Override
    public String getPageTitle() {
        return say("title");
    }

    private String say(String key, Object... values) {
        return words.say("cocreation.ContributionsView." + key, values);
    }
}
