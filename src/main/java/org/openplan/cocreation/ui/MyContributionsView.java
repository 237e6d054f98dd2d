package org.openplan.cocreation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.openplan.cocreation.ContributionId;
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
    private final H2 handedIn = new H2();
    private int page;

    MyContributionsView(
            Contributions contributions, OpenDrafts drafts, Municipalities municipalities, Translations translations) {
        this.contributions = contributions;
        this.drafts = drafts;
        this.municipalities = municipalities;
        this.words = translations.in(getLocale());
        addClassName("screen");
        handedIn.setText(say("handedIn"));
        handedIn.getElement().setAttribute("tabindex", "-1");
        add(new H1(getPageTitle()), messages, list);
    }

    static String address() {
        return "/app/" + Tenancy.current() + "/my-contributions";
    }

    /// The list where it shows this one.
    static String address(ContributionId id) {
        return address() + "?" + ContributionCard.PARAMETER + "=" + id.id();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var wanted = event.getLocation().getQueryParameters().getSingleParameter(ContributionCard.PARAMETER);
        page = wanted.map(this::pageOf).orElse(0);
        messages.removeAll();
        show();
        wanted.ifPresent(this::lead);
    }

    /// The first one if the address names none of theirs.
    private int pageOf(String contribution) {
        try {
            return contributions.before(new ContributionId(UUID.fromString(contribution))) / SHOWN;
        } catch (IllegalArgumentException noId) {
            return 0;
        }
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
        list.add(new UnfinishedList(words, drafts.measures(), plans, contributions.unfinished(), this::askToDiscard));
        list.add(handedIn);
        var places = new MeasureLinks(words, drafts, plans);
        var zone = municipalities.timeZone();
        var mine = contributions.mine(PageRequest.of(page, SHOWN));
        if (mine.isEmpty()) list.add(new Paragraph(say(page == 0 ? "nothing" : "noMore")));
        for (var each : mine) list.add(new ContributionCard(words, zone, places, each, () -> withdraw(each)));
        var others = new Div();
        others.addClassName("actions");
        if (page > 0) others.add(new Button(say("newer"), click -> turn(-1)));
        if (mine.size() == SHOWN) others.add(new Button(say("older"), click -> turn(1)));
        list.add(others, new ClosedTexts(words, plans, contributions.closed(), this::askToDiscard));
    }

    /// One page at a time, so that a screen costs the same however much somebody has handed in. The button that was
    /// pressed is gone, so that whoever uses the keyboard goes on from the heading.
    private void turn(int pages) {
        page += pages;
        show();
        handedIn.getElement().callJsFunction("focus");
    }

    /// A whole measure is more to lose than one text.
    private void askToDiscard(UnfinishedContribution draft) {
        if (draft.proposal() == null) discard(draft);
        else ProposalForm.askToDiscard(words, () -> discard(draft));
    }

    private void discard(UnfinishedContribution draft) {
        contributions.discard(draft.id());
        messages.removeAll();
        messages.add(StatusMessage.good(words.say("cocreation.ContributionForm.discarded")));
        show();
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
