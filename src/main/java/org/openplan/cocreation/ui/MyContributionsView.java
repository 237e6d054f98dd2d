package org.openplan.cocreation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.openplan.cocreation.ContributionSettled;
import org.openplan.cocreation.Contributions;
import org.openplan.cocreation.TimedContribution;
import org.openplan.cocreation.UnfinishedContribution;
import org.openplan.design.StatusMessage;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.municipality.Municipalities;
import org.openplan.permission.Contributes;
import org.openplan.plan.OpenDrafts;
import org.openplan.plan.PlanStatus;
import org.openplan.plan.PlanSummary;
import org.openplan.tenancy.Tenancy;
import org.springframework.data.domain.PageRequest;

/// The contributor's own list: what is not handed in yet, and what became of each contribution.
@Route(":municipality/my-contributions")
@Menu(title = "cocreation.MyContributionsView.title", order = 2)
@PermitAll
@Contributes
class MyContributionsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int SHOWN = 20;

    private final Contributions contributions;
    private final OpenDrafts drafts;
    private final Municipalities municipalities;
    private final Messages words;
    private final Div messages = new Div();
    private final Div list = new Div();
    private int page;

    MyContributionsView(
            Contributions contributions, OpenDrafts drafts, Municipalities municipalities, Translations translations) {
        this.contributions = contributions;
        this.drafts = drafts;
        this.municipalities = municipalities;
        this.words = translations.in(getLocale());
        addClassName("screen");
        add(new H1(getPageTitle()), messages, list);
    }

    static String address() {
        return "/app/" + Tenancy.current() + "/my-contributions";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        page = 0;
        messages.removeAll();
        show();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ContributionCard.PARAMETER)
                .ifPresent(this::lead);
    }

    /// The link in the mail of an answer leads to its contribution.
    private void lead(String contribution) {
        list.getChildren()
                .filter(card -> card.getId()
                        .filter(ContributionCard.id(contribution)::equals)
                        .isPresent())
                .findFirst()
                .ifPresent(Component::scrollIntoView);
    }

    private void show() {
        list.removeAll();
        var plans = drafts.plans();
        unfinished(plans);
        var places = new MeasureLinks(words, plans);
        var zone = municipalities.timeZone();
        var mine = contributions.mine(PageRequest.of(page, SHOWN));
        if (mine.isEmpty()) list.add(new Paragraph(say(page == 0 ? "nothing" : "noMore")));
        for (var each : mine) list.add(new ContributionCard(words, zone, places, each, () -> withdraw(each)));
        var others = new Div();
        others.addClassName("actions");
        if (page > 0) others.add(new Button(say("newer"), click -> turn(-1)));
        if (mine.size() == SHOWN) others.add(new Button(say("older"), click -> turn(1)));
        list.add(others);
    }

    /// One page at a time, so that a screen costs the same however much somebody has handed in.
    private void turn(int pages) {
        page += pages;
        show();
    }

    private void unfinished(List<PlanSummary> plans) {
        var entries = new UnorderedList();
        entries.addClassName("todo");
        for (var draft : contributions.unfinished()) entry(draft, plans).ifPresent(entries::add);
        if (entries.getComponentCount() > 0) list.add(new H2(say("unfinished")), entries);
        list.add(new H2(say("handedIn")));
    }

    /// Empty for a plan that is no draft any more, or a measure that is gone.
    private Optional<ListItem> entry(UnfinishedContribution draft, List<PlanSummary> plans) {
        var slug = plans.stream()
                .filter(plan -> plan.id().equals(draft.plan()) && plan.status() == PlanStatus.DRAFT)
                .map(PlanSummary::slug)
                .findFirst();
        return slug.flatMap(plan -> number(draft).map(number -> {
            var target = draft.target();
            var label = words.say(
                    "cocreation.ContributionWords.ofMeasure",
                    number,
                    new ContributionWords(words).label(target.passage()));
            var link = new Anchor(new DraftAddress(plan).form(number, target.passage(), target.kind()), label);
            return new ListItem(link, new Span(words.say(ContributionWords.key(target.kind()))));
        }));
    }

    private Optional<String> number(UnfinishedContribution draft) {
        return drafts.find(draft.target().measure())
                .map(measure -> measure.measure().number());
    }

    private void withdraw(TimedContribution own) {
        messages.removeAll();
        try {
            contributions.withdraw(own.contribution().id());
            messages.add(StatusMessage.good(say("withdrawn", own.contribution().number())));
        } catch (ContributionSettled answered) {
            messages.add(StatusMessage.wrong(
                    say("answeredMeanwhile", own.contribution().number())));
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return say("title");
    }

    private String say(String key, Object... values) {
        return words.say("cocreation.MyContributionsView." + key, values);
    }
}
