package org.openplan.plan.ui.publishing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.municipality.Municipalities;
import org.openplan.permission.Publishes;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.PlanStatus;
import org.openplan.plan.PlanSummary;
import org.openplan.plan.ui.PlanAddress;
import org.openplan.plan.ui.PublicState;
import org.openplan.plan.ui.StatusBadge;
import org.openplan.publication.Editions;
import org.openplan.tenancy.Tenancy;

/// What is public of each plan, and what the next edition would change.
@Route(":municipality/publication")
@Menu(title = "plan.PublicationView.title", order = 5)
@PermitAll
@Publishes
class PublicationView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final PlanOverview overview;
    private final Editions editions;
    private final Municipalities municipalities;
    private final Messages words;

    PublicationView(
            PlanOverview overview, Editions editions, Municipalities municipalities, Translations translations) {
        this.overview = overview;
        this.editions = editions;
        this.municipalities = municipalities;
        this.words = translations.in(getLocale());
        addClassName("screen");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new H1(getPageTitle()));
        var all = overview.plans();
        if (all.isEmpty()) add(new Paragraph(say("empty")), new Anchor(PlanAddress.imports(), say("import")));
        all.forEach(this::show);
    }

    private void show(PlanSummary plan) {
        var title = words.read(plan.title());
        add(new H2(new Anchor(new PlanAddress(plan.slug()).plan(), title)));
        if (plan.status() == PlanStatus.DRAFT)
            add(
                    new StatusBadge(words, plan.status()),
                    new Paragraph(say("draft")),
                    new Anchor(new PlanAddress(plan.slug()).adoption(), say("adopt")));
        else inForce(plan);
    }

    private void inForce(PlanSummary summary) {
        var town = municipalities.find(Tenancy.current()).orElseThrow();
        var plan = overview.details(summary.id());
        var all = editions.of(summary.slug());
        boolean unchanged = !all.isEmpty() && editions.changes(plan.document()).isEmpty();
        add(new PublicState(words, town, editions, plan));
        if (!unchanged && summary.status() != PlanStatus.CLOSED) add(next(summary.slug(), all.size() + 1));
        add(new EditionList(words, town, all));
    }

    private Anchor next(String slug, int number) {
        var next = new Anchor(new PlanAddress(slug).nextEdition(), say("next", number));
        next.addClassName("primary-link");
        return next;
    }

    @Override
    public String getPageTitle() {
        return say("title");
    }

    private String say(String key, Object... values) {
        return words.say("plan.PublicationView." + key, values);
    }
}
