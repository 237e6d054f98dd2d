package org.openplan.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.openplan.institution.Institutions;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.membership.Members;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.permission.Permission;
import org.openplan.permission.Reports;
import org.openplan.plan.Figures;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.StepId;
import org.openplan.progress.EvidenceFiles;
import org.openplan.progress.ProgressReports;
import org.openplan.progress.ReportDrafts;
import org.openplan.progress.ReportId;
import org.openplan.progress.ReportNotFound;
import org.openplan.progress.ReportingRounds;
import org.openplan.progress.RoundId;
import org.openplan.progress.RoundSummary;
import org.openplan.tenancy.Tenancy;

/// The quarter's reporting: officers submit reports, the coordinator opens rounds and decides; the address identifies
/// the report, step or round shown.
@Route(":municipality/reporting")
@Menu(title = "progress.ReportingView.title", order = 4)
@PermitAll
@Reports
class ReportingView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final String STEP = "step";
    private static final String ROUND = "round";
    private static final String REPORT = "report";

    private final ProgressReports reports;
    private final ReportDrafts drafts;
    private final ReportingRounds rounds;
    private final EvidenceFiles files;
    private final Figures figures;
    private final PlanOverview plans;
    private final Institutions institutions;
    private final Members members;
    private final Municipalities municipalities;
    private final Messages words;

    ReportingView(
            ProgressReports reports,
            ReportDrafts drafts,
            ReportingRounds rounds,
            EvidenceFiles files,
            Figures figures,
            PlanOverview plans,
            Institutions institutions,
            Members members,
            Municipalities municipalities,
            Translations translations) {
        this.reports = reports;
        this.drafts = drafts;
        this.rounds = rounds;
        this.files = files;
        this.figures = figures;
        this.plans = plans;
        this.institutions = institutions;
        this.members = members;
        this.municipalities = municipalities;
        this.words = translations.in(getLocale());
        addClassName("screen");
    }

    static String address() {
        return "/app/" + Tenancy.current() + "/reporting";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var collects = members.may(Permission.COLLECTS_REPORTS);
        removeAll();
        add(new H1(getPageTitle()));
        if (!collects) report(asked);
        else if (id(asked, REPORT).isEmpty()
                || !read(new ReportId(id(asked, REPORT).get()))) run(asked);
    }

    private void report(QueryParameters asked) {
        var currency = municipalities.find(Tenancy.current()).flatMap(Municipality::currency);
        var form = new ReportWizard(new ReportServices(
                reports, drafts, files, figures, words, municipalities.today(), currency.orElse(null)));
        form.show(id(asked, STEP).map(StepId::new).orElse(null));
        add(form);
    }

    /// Opens one report; if it does not exist, the reader stays with the round.
    private boolean read(ReportId id) {
        try {
            var due = reports.details(id);
            var back = new Anchor(address() + "?round=" + due.round().id().id(), say("back"));
            back.addClassName("back");
            add(back, new ReportReviewView(reports, files, figures, due, words, () -> next(due.round())));
            return true;
        } catch (ReportNotFound gone) {
            return false;
        }
    }

    private void run(QueryParameters asked) {
        var part =
                new RoundsPart(rounds, plans, institutions, reports, words, municipalities.progressDay(), this::show);
        part.show(id(asked, ROUND).map(RoundId::new).orElse(null));
        add(part);
        if (reports.due().isEmpty()) return;
        var own = new H2(say("own"));
        own.addClassName("own-steps");
        add(own);
        report(asked);
    }

    /// After a decision, opens the next waiting report, or the round if there is none.
    private void next(RoundSummary round) {
        reports.waiting().stream()
                .flatMap(due -> Optional.ofNullable(due.report()).stream())
                .filter(report -> report.round().equals(round.id()))
                .findFirst()
                .ifPresentOrElse(report -> go(REPORT, report.id().id()), () -> show(round.id()));
    }

    private void show(RoundId round) {
        go(ROUND, round.id());
    }

    private static void go(String name, UUID id) {
        var here = new RouteParameters("municipality", Tenancy.current());
        UI.getCurrent().navigate(ReportingView.class, here, QueryParameters.of(name, id.toString()));
    }

    private static Optional<UUID> id(QueryParameters asked, String name) {
        try {
            return asked.getSingleParameter(name).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return say("title");
    }

    private String say(String key) {
        return words.say("progress.ReportingView." + key);
    }
}
