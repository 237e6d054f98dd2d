package org.openplan.plan.ui.steps;

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
import org.openplan.institution.Institutions;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.permission.EditsPlan;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.PlanSummary;
import org.openplan.plan.StepChanges;
import org.openplan.plan.Steps;
import org.openplan.plan.ui.DriftNote;
import org.openplan.plan.ui.PlanAddress;

/// Every step of every measure of a plan, to change many of them at once.
@Route(":municipality/plan/:plan/steps")
@PermitAll
@EditsPlan
class StepsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PlanOverview plans;
    private final Steps steps;
    private final StepChanges changes;
    private final Institutions institutions;
    private final Messages words;

    StepsView(
            PlanOverview plans,
            Steps steps,
            StepChanges changes,
            Institutions institutions,
            Translations translations) {
        this.plans = plans;
        this.steps = steps;
        this.changes = changes;
        this.institutions = institutions;
        this.words = translations.in(getLocale());
        addClassName("screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("plan").orElse("");
        plans.plans().stream()
                .filter(plan -> plan.slug().equals(slug))
                .findFirst()
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(PlanSummary plan) {
        removeAll();
        var back = new Anchor(new PlanAddress(plan.slug()).plan(), words.read(plan.title()));
        back.addClassName("back");
        add(
                back,
                new H1(getPageTitle()),
                new Paragraph(words.say("plan.StepsView.lead")),
                new DriftNote(words, plan.status()),
                new StepsPanel(words, plan, steps, changes, institutions));
    }

    @Override
    public String getPageTitle() {
        return words.say("plan.StepsView.title");
    }
}
