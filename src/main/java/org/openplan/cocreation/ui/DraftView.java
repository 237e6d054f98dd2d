package org.openplan.cocreation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openplan.cocreation.ContributionKind;
import org.openplan.cocreation.ContributionTarget;
import org.openplan.cocreation.Contributions;
import org.openplan.cocreation.Passage;
import org.openplan.cocreation.Proposals;
import org.openplan.cocreation.UnfinishedContribution;
import org.openplan.design.HtmlElement;
import org.openplan.design.StatusMessage;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.permission.Contributes;
import org.openplan.plan.DraftDetails;
import org.openplan.plan.MeasureDetails;
import org.openplan.plan.OpenDrafts;
import org.openplan.plan.ui.editor.ProposedMeasureForms;

/// A plan in draft for contributors: its measures, one measure to read, or a form about one of its passages.
@Route(":municipality/draft/:plan")
@PermitAll
@Contributes
class DraftView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final OpenDrafts drafts;
    private final Contributions contributions;
    private final Proposals proposals;
    private final ProposedMeasureForms forms;
    private final Messages words;
    private String title = "";

    DraftView(
            OpenDrafts drafts,
            Contributions contributions,
            Proposals proposals,
            ProposedMeasureForms forms,
            Translations translations) {
        this.drafts = drafts;
        this.contributions = contributions;
        this.proposals = proposals;
        this.forms = forms;
        this.words = translations.in(getLocale());
        addClassNames("screen", "draft-reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("plan").orElse("");
        var asked = event.getLocation().getQueryParameters();
        removeAll();
        drafts.named(slug).ifPresentOrElse(draft -> show(draft, asked), () -> closed(slug, event));
    }

    /// A draft that was adopted meanwhile, unless there was none.
    private void closed(String slug, BeforeEnterEvent event) {
        var known =
                drafts.plans().stream().filter(plan -> plan.slug().equals(slug)).findFirst();
        if (known.isEmpty()) event.rerouteToError(NotFoundException.class);
        known.ifPresent(plan -> {
            title = words.read(plan.title());
            add(
                    new H1(title),
                    StatusMessage.plain(say("closed")),
                    new Anchor(MyContributionsView.address(), say("mine")));
        });
    }

    private void show(DraftDetails draft, QueryParameters asked) {
        var address = new DraftAddress(draft.document().slug());
        title = words.read(draft.document().title());
        var proposal = DraftAddress.proposal(asked)
                .flatMap(proposals::find)
                .filter(found -> found.plan().equals(draft.id()));
        if (proposal.isPresent()) {
            propose(draft, proposal.get(), address);
            return;
        }
        var number = asked.getSingleParameter(DraftAddress.MEASURE).orElse("");
        var at = IntStream.range(0, draft.measures().size())
                .filter(i -> draft.document().measures().get(i).number().equals(number))
                .findFirst();
        if (at.isEmpty()) list(draft, address);
        else show(draft, drafts.measure(draft.measures().get(at.getAsInt())), asked, address);
    }

    private void list(DraftDetails draft, DraftAddress address) {
        var list = new HtmlElement("ul").named("todo");
        for (var measure : draft.document().measures())
            list.has(new HtmlElement("li")
                    .has(HtmlElement.link(
                                    address.measure(measure.number()),
                                    words.say(
                                            "cocreation.DraftView.measure",
                                            measure.number(),
                                            words.read(measure.title())))
                            .with("router-link", true)));
        add(new H1(title), new Paragraph(say("lead")), new StaticHtml(list));
        if (draft.measures().isEmpty()) add(new Paragraph(say("noMeasures")));
        add(new ProposalOffer(proposals, words, draft));
    }

    private void propose(DraftDetails draft, UnfinishedContribution proposal, DraftAddress address) {
        var back = new Anchor(address.plan(), title);
        back.addClassName("back");
        add(back, new ProposalForm(proposals, contributions, forms, words, draft.document(), proposal));
    }

    private void show(DraftDetails draft, MeasureDetails measure, QueryParameters asked, DraftAddress address) {
        var content = measure.measure();
        var name = words.say("cocreation.DraftView.measure", content.number(), words.read(content.title()));
        var target = target(measure, asked);
        var back = new Anchor(
                target.isPresent() ? address.measure(content.number()) : address.plan(),
                target.isPresent() ? name : title);
        back.addClassName("back");
        add(back);
        if (target.isPresent())
            add(new ContributionForm(contributions, words, draft.language(), measure, target.get()));
        else add(new H1(name), new StaticHtml(new MeasureReading(words, address, draft.language()).of(measure)));
    }

    /// Empty as well for a passage that the measure does not have.
    private static Optional<ContributionTarget> target(MeasureDetails measure, QueryParameters asked) {
        var kind = asked.getSingleParameter(DraftAddress.KIND).flatMap(DraftAddress::kind);
        var passage = asked.getSingleParameter(DraftAddress.PLACE).flatMap(Passage::read);
        if (kind.isEmpty() || passage.isEmpty()) return Optional.empty();
        boolean isThere = passage.get().isWholeMeasure()
                ? kind.get() == ContributionKind.COMMENT
                : passage.get().step().map(measure.steps()::contains).orElse(true);
        return isThere
                ? Optional.of(new ContributionTarget(measure.id(), passage.get(), kind.get()))
                : Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private String say(String key) {
        return words.say("cocreation.DraftView." + key);
    }
}
