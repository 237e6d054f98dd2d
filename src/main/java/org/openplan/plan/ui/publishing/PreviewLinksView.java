package org.openplan.plan.ui.publishing;

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
import java.time.Clock;
import org.openplan.design.StatusMessage;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.PublicAddress;
import org.openplan.permission.SharesDrafts;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.PreviewLinkDetails;
import org.openplan.plan.PreviewLinks;
import org.openplan.plan.ui.PlanAddress;
import org.openplan.tenancy.Tenancy;

/// The links by which people without an account may look at a draft: made, shown once, and withdrawn here.
@Route(":municipality/plan/:plan/preview-links")
@PermitAll
@SharesDrafts
class PreviewLinksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PreviewLinks links;
    private final PlanOverview overview;
    private final Municipalities municipalities;
    private final PublicAddress site;
    private final Clock clock;
    private final Messages words;

    PreviewLinksView(
            PreviewLinks links,
            PlanOverview overview,
            Municipalities municipalities,
            PublicAddress site,
            Clock clock,
            Translations translations) {
        this.links = links;
        this.overview = overview;
        this.municipalities = municipalities;
        this.site = site;
        this.clock = clock;
        this.words = translations.in(getLocale());
        addClassName("screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("plan")
                .flatMap(overview::named)
                .ifPresentOrElse(id -> show(id, new Div()), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(PlanId id, Div messages) {
        var document = overview.preview(id);
        removeAll();
        var back = new Anchor(new PlanAddress(document.slug()).plan(), words.read(document.title()));
        back.addClassName("back");
        add(
                back,
                new H1(getPageTitle()),
                new Paragraph(say("lead")),
                messages,
                new PreviewLinkForm(words, (recipient, days) -> make(id, recipient, days)),
                new H2(say("links")));
        var all = links.of(id);
        if (all.isEmpty()) add(new Paragraph(say("none")));
        else
            add(new PreviewLinkList(
                    words, municipalities.timeZone(), clock.instant(), all, link -> withdraw(id, link)));
    }

    private void make(PlanId id, String recipient, int days) {
        var address = site.text().replaceAll("/+$", "") + LinkedDraftPage.PATH + Tenancy.current() + "/"
                + links.make(id, recipient, days);
        var message = StatusMessage.good(say("made"));
        message.add(new MadeLink(words, address));
        show(id, new Div(message));
        message.focus();
    }

    private void withdraw(PlanId id, PreviewLinkDetails link) {
        links.withdraw(link.id());
        var message = StatusMessage.good(say("withdrawn"));
        show(id, new Div(message));
        message.focus();
    }

    @Override
    public String getPageTitle() {
        return say("title");
    }

    private String say(String key) {
        return words.say("plan.PreviewLinksView." + key);
    }
}
