package org.openplan.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.openplan.document.Finding;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.membership.Members;
import org.openplan.municipality.Municipalities;
import org.openplan.permission.Permission;
import org.openplan.permission.ReadsDrafts;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.IssueResolution;
import org.openplan.plan.Measures;
import org.openplan.plan.OpenIssues.Settlement;
import org.openplan.plan.PlanDetails;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.PlanStatus;
import org.openplan.plan.PreviewLinks;
import org.openplan.publication.Editions;
import org.openplan.tenancy.Tenancy;

/// A whole plan: its status, its measures, its unplaced texts and its open findings.
@Route(":municipality/plan/:plan")
@PermitAll
@ReadsDrafts
class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ActionPlans plans;
    private final PlanOverview overview;
    private final IssueResolution remainders;
    private final Measures measures;
    private final Editions editions;
    private final Municipalities municipalities;
    private final Messages words;
    private final boolean allowed;
    private final boolean adopts;
    private final boolean shares;
    private final PreviewLinks links;
    private final List<PlanNotes> notes;
    private FindingsPanel findings;
    private String title = "";

    PlanView(
            ActionPlans plans,
            PlanOverview overview,
            IssueResolution remainders,
            Measures measures,
            Editions editions,
            Municipalities municipalities,
            PreviewLinks links,
            List<PlanNotes> notes,
            Members members,
            Translations translations) {
        this.plans = plans;
        this.overview = overview;
        this.remainders = remainders;
        this.measures = measures;
        this.editions = editions;
        this.municipalities = municipalities;
        this.links = links;
        this.notes = notes;
        this.words = translations.in(getLocale());
        this.allowed = members.may(Permission.EDITS_PLAN);
        this.adopts = members.may(Permission.ADOPTS_PLAN);
        this.shares = members.may(Permission.SHARES_DRAFTS);
        findings = new FindingsPanel(words, null);
        addClassNames("screen", "plan-editor", "plan-editor-whole");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("plan")
                .flatMap(overview::named)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(PlanId id) {
        var plan = overview.details(id);
        title = words.read(plan.document().title());
        removeAll();
        findings = new FindingsPanel(words, allowed ? (finding, reason) -> settle(plan, finding, reason) : null);
        findings.show(plan.findings(), new PlanAddress(plan.document().slug()));
        var aside = new Aside(
                findings, new ResolvedFindings(words, plan, allowed ? settlement -> takeUp(id, settlement) : null));
        aside.addClassName("plan-aside");
        add(middle(plan), aside);
    }

    private Div middle(PlanDetails plan) {
        var middle = new Div(head(plan), new H2(say("measures")));
        if (plan.document().measures().isEmpty()) middle.add(new Paragraph(say("noMeasures")));
        else middle.add(new MeasureTable(words, plan));
        if (allowed) middle.add(additions(plan));
        if (allowed && !plan.remainder().unplaced().isEmpty()) middle.add(unplaced(plan));
        return middle;
    }

    private Div additions(PlanDetails plan) {
        var address = new PlanAddress(plan.document().slug());
        var additions = new Div(new Button(say("addMeasure"), click -> addMeasure(plan)));
        additions.addClassName("form-tools");
        if (plan.status() == PlanStatus.DRAFT) additions.add(new Anchor(address.copy(), say("copyMeasures")));
        boolean hasSteps = plan.document().measures().stream()
                .anyMatch(measure -> !measure.steps().isEmpty());
        if (hasSteps) additions.add(new Anchor(address.steps(), say("changeSteps")));
        return additions;
    }

    private UnplacedTexts unplaced(PlanDetails plan) {
        return new UnplacedTexts(words, remainders, measures, plan, () -> {
            show(plan.id());
            getElement().executeJs("(this.querySelector('#unplaced') ?? this.querySelector('h1')).focus()");
        });
    }

    private PlanHead head(PlanDetails plan) {
        var here = municipalities.find(Tenancy.current()).orElseThrow();
        var state = new PublicState(words, here, editions, plan);
        var preview = PlanAddress.preview(here.slug(), plan.document().slug(), PublicState.language(here, words));
        var open = shares ? OptionalInt.of(links.countOpen(plan.id())) : OptionalInt.empty();
        return new PlanHead(words, plan, state, preview, adopts, open, allowed ? discard(plan) : null);
    }

    private PlanHead.Discard discard(PlanDetails plan) {
        return new PlanHead.Discard(
                () -> discarded(plan),
                () -> notes.stream()
                        .flatMap(other -> other.beforeDiscarding(plan.id(), words).stream())
                        .collect(Collectors.joining(" ")));
    }

    private void discarded(PlanDetails plan) {
        plans.discard(plan.id());
        getUI().ifPresent(ui -> ui.navigate(PlanAddress.plans()));
    }

    private void settle(PlanDetails plan, Finding finding, String reason) {
        remainders.settle(plan.id(), finding, reason);
        show(plan.id());
        findings.focus();
    }

    private void takeUp(PlanId id, Settlement settlement) {
        remainders.takeUp(id, settlement);
        show(id);
        findings.focus();
    }

    private void addMeasure(PlanDetails plan) {
        var number = measures.details(measures.add(plan.id())).measure().number();
        getUI().ifPresent(ui -> ui.navigate(new PlanAddress(plan.document().slug()).measure(number)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private String say(String key, Object... values) {
        return words.say("plan.PlanView." + key, values);
    }
}
