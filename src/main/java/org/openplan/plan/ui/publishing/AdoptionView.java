package org.openplan.plan.ui.publishing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.openplan.design.StatusMessage;
import org.openplan.document.PlanDocument.Adoption;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.membership.Members;
import org.openplan.municipality.Municipalities;
import org.openplan.permission.AdoptsPlan;
import org.openplan.permission.Permission;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.Obstacle;
import org.openplan.plan.PlanDetails;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanObstructed;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.PlanStatus;
import org.openplan.plan.ui.PlanAddress;
import org.openplan.plan.ui.StatusBadge;
import org.openplan.tenancy.Tenancy;

/// The adoption of a plan: what has to be done first, and the act by which it becomes binding.
@Route(":municipality/plan/:plan/adoption")
@PermitAll
@AdoptsPlan
class AdoptionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ActionPlans plans;
    private final PlanOverview overview;
    private final Municipalities municipalities;
    private final Members members;
    private final Messages words;
    private final Div checklist = new Div();

    AdoptionView(
            ActionPlans plans,
            PlanOverview overview,
            Municipalities municipalities,
            Members members,
            Translations translations) {
        this.plans = plans;
        this.overview = overview;
        this.municipalities = municipalities;
        this.members = members;
        this.words = translations.in(getLocale());
        addClassName("screen");
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
        var address = new PlanAddress(plan.document().slug());
        removeAll();
        var back = new Anchor(address.plan(), words.read(plan.document().title()));
        back.addClassName("back");
        add(back, new H1(getPageTitle()), new Div(messages), new StatusBadge(words, plan.status()));
        if (plan.status() == PlanStatus.DRAFT) adoption(plan);
        else adopted(plan, address);
    }

    private void adoption(PlanDetails plan) {
        var obstacles = overview.obstaclesTo(plan.id(), PlanStatus.ADOPTED);
        add(
                new Paragraph(say("adoptLead")),
                checklist,
                new Unanswered(words, overview.unassignedInstitutions(plan.id())),
                new H2(say("preview")),
                new DraftPageLinks(
                        municipalities.find(Tenancy.current()).orElseThrow(),
                        plan.document().slug()));
        list(plan, obstacles);
        if (obstacles.isEmpty()) add(new AdoptionForm(words, municipalities.today(), act -> adopt(plan.id(), act)));
    }

    private void list(PlanDetails plan, List<Obstacle> obstacles) {
        checklist.removeAll();
        checklist.add(new Checklist(words, plan, obstacles));
    }

    private void adopt(PlanId id, Adoption act) {
        try {
            plans.adopt(id, act);
            show(id, StatusMessage.good(say("adopted")));
        } catch (PlanObstructed refused) {
            var plan = overview.details(id);
            // What was typed stays, unless somebody else has adopted the plan.
            if (plan.status() == PlanStatus.DRAFT) list(plan, refused.obstacles());
            else show(id, StatusMessage.wrong(say("adoptedMeanwhile")));
        }
    }

    private void adopted(PlanDetails plan, PlanAddress address) {
        var act = plan.document().adoption();
        if (act != null) add(new Paragraph(say("act", act.act(), words.date(act.date()))));
        if (!members.may(Permission.PUBLISHES)) return;
        var next = new Anchor(address.nextEdition(), say("next"));
        next.addClassName("primary-link");
        add(next);
    }

    @Override
    public String getPageTitle() {
        return say("title");
    }

    private String say(String key, Object... values) {
        return words.say("plan.AdoptionView." + key, values);
    }
}
