package org.openplan.plan.ui.publishing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.openplan.document.PlanDocument.Adoption;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.membership.Members;
import org.openplan.municipality.Municipalities;
import org.openplan.permission.AdoptsPlan;
import org.openplan.permission.Permission;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.PlanDetails;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanObstructed;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.PlanStatus;
import org.openplan.plan.ui.PlanAddress;
import org.openplan.plan.ui.StatusBadge;
import org.openplan.publication.Editions;

/// A plan's steps to publication: the obstacles, the act of adoption, and publication.
@Route(":municipality/plan/:plan/adoption")
@PermitAll
@AdoptsPlan
class AdoptionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ActionPlans plans;
    private final PlanOverview overview;
    private final Municipalities municipalities;
    private final Editions editions;
    private final Members members;
    private final Messages words;
    private final Div done = new Div();

    AdoptionView(
            ActionPlans plans,
            PlanOverview overview,
            Municipalities municipalities,
            Editions editions,
            Members members,
            Translations translations) {
        this.plans = plans;
        this.overview = overview;
        this.municipalities = municipalities;
        this.editions = editions;
        this.members = members;
        this.words = translations.in(getLocale());
        addClassName("screen");
        done.addClassName("done");
        done.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("plan")
                .flatMap(overview::named)
                .ifPresentOrElse(id -> show(id), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(PlanId id, Component... messages) {
        var plan = overview.details(id);
        removeAll();
        var back = new Anchor(
                new PlanAddress(plan.document().slug()).plan(),
                words.read(plan.document().title()));
        back.addClassName("back");
        add(back, new H1(getPageTitle()), done);
        if (plan.status() == PlanStatus.DRAFT) adoption(plan);
        else publication(plan, messages);
    }

    private void adoption(PlanDetails plan) {
        var obstacles = overview.obstaclesTo(plan.id(), PlanStatus.ADOPTED);
        add(
                new StatusBadge(words, plan.status()),
                new Paragraph(say("adoptLead")),
                new Checklist(words, plan, obstacles),
                new Unanswered(words, overview.unassignedInstitutions(plan.id())));
        if (obstacles.isEmpty()) add(new AdoptionForm(words, municipalities.today(), act -> adopt(plan.id(), act)));
    }

    private void adopt(PlanId id, Adoption act) {
        try {
            plans.adopt(id, act);
            done.removeAll();
            show(id, new Paragraph(say("adopted")));
        } catch (PlanObstructed refused) {
            refuse(refused);
        }
    }

    private void publication(PlanDetails plan, Component... messages) {
        var act = plan.document().adoption();
        if (act != null) add(new Paragraph(say("act", act.act(), words.date(act.date()))));
        if (members.may(Permission.PUBLISHES))
            add(new PublicationPanel(plans, overview, editions, municipalities, words, plan, messages));
    }

    private void refuse(PlanObstructed refused) {
        done.removeAll();
        refused.obstacles().forEach(obstacle -> done.add(new Paragraph(Checklist.sentence(words, obstacle))));
    }

    @Override
    public String getPageTitle() {
        return say("title");
    }

    private String say(String key, Object... values) {
        return words.say("plan.AdoptionView." + key, values);
    }
}
