package org.openplan.plan.ui.copying;

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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openplan.design.StatusMessage;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.municipality.Municipalities;
import org.openplan.permission.EditsPlan;
import org.openplan.plan.MeasureCopies;
import org.openplan.plan.MeasureSource;
import org.openplan.plan.MeasureSources;
import org.openplan.plan.PlanDetails;
import org.openplan.plan.PlanObstructed;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.PlanStatus;
import org.openplan.plan.SourceNotFound;
import org.openplan.plan.ui.PlanAddress;

/// Copies measures of another plan into a draft: choose the plan, choose the measures, read what was left behind.
@Route(":municipality/plan/:plan/copy")
@PermitAll
@EditsPlan
class CopyMeasuresView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PlanOverview plans;
    private final MeasureSources sources;
    private final MeasureCopies copies;
    private final Municipalities municipalities;
    private final Messages words;
    private final Div outcome = new Div();
    private final Div choice = new Div();

    CopyMeasuresView(
            PlanOverview plans,
            MeasureSources sources,
            MeasureCopies copies,
            Municipalities municipalities,
            Translations translations) {
        this.plans = plans;
        this.sources = sources;
        this.copies = copies;
        this.municipalities = municipalities;
        this.words = translations.in(getLocale());
        addClassName("screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("plan")
                .flatMap(plans::named)
                .map(plans::details)
                .filter(plan -> plan.status() == PlanStatus.DRAFT)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(PlanDetails plan) {
        removeAll();
        outcome.removeAll();
        var address = new PlanAddress(plan.document().slug());
        var field = new SourceField(
                words, municipalities, town -> sources.of(town, plan.id()), source -> offer(plan, source));
        choice.addClassName("plan-form");
        add(
                new H1(getPageTitle()),
                new Paragraph(say("lead", words.read(plan.document().title()))),
                outcome,
                field,
                choice,
                new Anchor(address.plan(), say("back")));
        field.begin();
    }

    /// Shows the measures of the chosen plan; nothing as long as none is chosen.
    private void offer(PlanDetails plan, Optional<MeasureSource> chosen) {
        choice.removeAll();
        chosen.ifPresent(source -> sources.document(source)
                .ifPresent(document ->
                        choice.add(new MeasureChoice(words, document, picked -> copy(plan, source, picked)))));
    }

    private void copy(PlanDetails plan, MeasureSource source, Set<UUID> picked) {
        outcome.removeAll();
        try {
            var copied = copies.copy(plan.id(), source, picked);
            outcome.add(new CopyOutcome(words, new PlanAddress(plan.document().slug()), copied, picked.size()));
        } catch (SourceNotFound gone) {
            tell(StatusMessage.wrong(say("gone")));
        } catch (PlanObstructed refused) {
            var obstacle = refused.obstacles().getFirst();
            tell(StatusMessage.wrong(words.say(
                    "plan.Obstacle." + obstacle.reason(), obstacle.details().toArray())));
        }
    }

    private void tell(StatusMessage message) {
        outcome.add(message);
        message.focus();
    }

    @Override
    public String getPageTitle() {
        return say("title");
    }

    private String say(String key, Object... values) {
        return words.say("plan.CopyMeasuresView." + key, values);
    }
}
