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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.design.StatusMessage;
import org.openplan.document.MoveReason;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.permission.Publishes;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.ChangedMeanwhile;
import org.openplan.plan.PlanDetails;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanObstructed;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.PlanStatus;
import org.openplan.plan.PublishedMeanwhile;
import org.openplan.plan.SeenDraft;
import org.openplan.plan.ui.PlanAddress;
import org.openplan.plan.ui.StatusBadge;
import org.openplan.publication.DraftChanges;
import org.openplan.publication.EditionSummary;
import org.openplan.publication.Editions;
import org.openplan.publication.PublicationAct;
import org.openplan.tenancy.Tenancy;

/// What the next edition of a plan would change for the public, and its publication: only what stands on this screen is
/// published.
@Route(":municipality/plan/:plan/next-edition")
@PermitAll
@Publishes
class NextEditionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ActionPlans plans;
    private final PlanOverview overview;
    private final Editions editions;
    private final Municipalities municipalities;
    private final Messages words;
    private String title = "";

    NextEditionView(
            ActionPlans plans,
            PlanOverview overview,
            Editions editions,
            Municipalities municipalities,
            Translations translations) {
        this.plans = plans;
        this.overview = overview;
        this.editions = editions;
        this.municipalities = municipalities;
        this.words = translations.in(getLocale());
        addClassNames("screen", "publication");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("plan")
                .flatMap(overview::named)
                .ifPresentOrElse(id -> show(id, null), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(PlanId id, @Nullable PublicationAct typed, Component... messages) {
        var plan = overview.details(id);
        var town = town();
        var slug = plan.document().slug();
        var newest = editions.newestOf(slug);
        var changes = editions.draftChanges(plan.document(), words.tag()).orElse(null);
        int number = newest.map(EditionSummary::number).orElse(0);
        title = changes != null && changes.count() == 0 ? say("upToDate", number) : say("title", number + 1);
        removeAll();
        var back = new Anchor(
                new PlanAddress(slug).plan(), words.read(plan.document().title()));
        back.addClassName("back");
        add(back, new H1(title), new Div(messages), new StatusBadge(words, plan.status()));
        var obstacles = overview.obstaclesTo(id, PlanStatus.PUBLISHED);
        if (!obstacles.isEmpty()) add(new Checklist(words, plan, obstacles), typed(typed));
        else if (changes != null && changes.count() == 0) add(new Paragraph(say("nothing", number)), typed(typed));
        else next(plan, newest, changes, typed);
        add(new EditionList(words, town, editions.of(slug)));
    }

    private void next(
            PlanDetails plan,
            Optional<EditionSummary> newest,
            @Nullable DraftChanges changes,
            @Nullable PublicationAct typed) {
        var town = town();
        var seen = SeenDraft.of(plan.document(), newest);
        var next = new EditionForm.Next(
                newest.map(EditionSummary::number).orElse(0) + 1, words.read(town.names()), changes);
        add(new Paragraph(lead(changes)));
        add(new EditionForm(
                        words,
                        plan,
                        next,
                        measure -> table(plan.id(), measure),
                        new DraftPageLinks(town, plan.document().slug()),
                        act -> publish(plan.id(), seen, act))
                .with(typed));
    }

    /// What was typed before there was no field left for it.
    private Div typed(@Nullable PublicationAct typed) {
        var kept = new Div();
        if (typed == null) return kept;
        Stream.concat(Stream.of(typed.note()), typed.reasons().stream().map(MoveReason::text))
                .filter(text -> !text.isEmpty())
                .forEach(text -> kept.add(new Paragraph(say("typed", words.read(text)))));
        return kept;
    }

    private String lead(@Nullable DraftChanges changes) {
        return changes == null
                ? say("first")
                : say("changes", changes.count(), changes.moved().size());
    }

    private Component table(PlanId id, Optional<UUID> measure) {
        return editions.draftChanges(overview.preview(id), words.tag())
                .orElseThrow()
                .table(measure);
    }

    private void publish(PlanId id, SeenDraft seen, PublicationAct act) {
        try {
            var edition = plans.publish(id, seen, act);
            tell(id, null, StatusMessage.good(say("published", edition.number())), EditionList.links(edition, town()));
        } catch (PublishedMeanwhile faster) {
            var edition = faster.edition();
            tell(id, act, StatusMessage.wrong(say("publishedMeanwhile", edition.number(), edition.publishedBy())));
        } catch (ChangedMeanwhile faster) {
            tell(id, act, StatusMessage.wrong(say("changedMeanwhile")));
        } catch (PlanObstructed refused) {
            show(id, act);
        }
    }

    private void tell(PlanId id, @Nullable PublicationAct typed, StatusMessage message, Component... more) {
        var messages = new Div(message);
        messages.add(more);
        show(id, typed, messages);
        message.focus();
    }

    private Municipality town() {
        return municipalities.find(Tenancy.current()).orElseThrow();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private String say(String key, Object... values) {
        return words.say("plan.NextEditionView." + key, values);
    }
}
