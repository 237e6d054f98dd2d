package org.openplan.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openplan.design.DangerDialog;
import org.openplan.design.HtmlElement;
import org.openplan.design.StatusMessage;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.membership.InvitationDetails;
import org.openplan.membership.Invitations;
import org.openplan.membership.LastCoordinator;
import org.openplan.membership.Member;
import org.openplan.membership.Members;
import org.openplan.membership.MembershipId;
import org.openplan.municipality.Municipalities;
import org.openplan.permission.ManagesPeople;
import org.openplan.tenancy.Tenancy;

/// The people who may work in the municipality and their roles; the coordinator assigns and withdraws roles here.
@Route(":municipality/people")
@Menu(title = "membership.PeopleView.menu", order = 6)
@PermitAll
@ManagesPeople
class PeopleView extends Main implements HasDynamicTitle {

    private final Members members;
    private final Invitations invitations;
    private final InvitationStatus status;
    private final Messages words;
    private final Map<MembershipId, InvitationDetails> invited = new HashMap<>();
    private final Grid<Member> grid = new Grid<>();
    private final String usual;
    private final Div withdrawn = new Div();
    private final Div messages = new Div();

    PeopleView(Members members, Invitations invitations, Municipalities municipalities, Translations translations) {
        this.members = members;
        this.invitations = invitations;
        this.words = translations.in(getLocale());
        this.status = new InvitationStatus(words, municipalities.timeZone());
        addClassName("screen");
        var town = municipalities.find(Tenancy.current()).orElseThrow();
        usual = translations.in(town.languages().getFirst()).tag();
        var invitation = new InvitationForm(members, words, usual, this::refresh);
        add(new H1(getPageTitle()), new Paragraph(say("help")), messages, list(), withdrawn, invitation);
        refresh();
    }

    private Grid<Member> list() {
        grid.addComponentColumn(this::person).setHeader(say("name")).setFlexGrow(1);
        grid.addComponentColumn(this::actions)
                .setHeader(say("action"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getPageTitle());
        grid.setAllRowsVisible(true);
        return grid;
    }

    private Div person(Member member) {
        var name = new Span(member.name());
        name.addClassName("whose");
        var invitation = invited.get(member.id());
        var state = member.hasSignedIn() || invitation != null ? "" : " · " + say("invited");
        var cell = new Div(
                name, new Span(getTranslation("permission.Role." + member.role())), new Span(member.email() + state));
        if (invitation != null) status.sentences(invitation).forEach(sentence -> cell.add(new Span(sentence)));
        cell.addClassName("asked");
        return cell;
    }

    private Div actions(Member member) {
        var actions = new Div(withdrawal(member));
        actions.addClassName("stacked");
        if (!member.hasSignedIn()) actions.addComponentAsFirst(repetition(member));
        return actions;
    }

    private Button repetition(Member member) {
        var button = new Button(say("sendAgain"), click -> askForLanguage(member));
        button.setAriaLabel(getTranslation("membership.PeopleView.sendAgainTo", member.name()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void askForLanguage(Member member) {
        var sent = invited.get(member.id());
        RepetitionDialog.of(
                        words, member, sent == null ? usual : sent.language(), language -> sendAgain(member, language))
                .open();
    }

    private void sendAgain(Member member, String language) {
        invitations.sendAgain(member.id(), language);
        tell(StatusMessage.good(getTranslation("membership.PeopleView.sentAgain", member.email())));
        refresh();
    }

    private Button withdrawal(Member member) {
        var button = new Button(say("withdraw"), click -> ask(member));
        button.setAriaLabel(getTranslation("membership.PeopleView.withdrawOf", member.name()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void ask(Member member) {
        var title = isInvited(member) ? "membership.PeopleView.withdrawInvitation" : "membership.PeopleView.withdrawOf";
        var text = words.say(
                "membership.PeopleView." + (isInvited(member) ? "noLink" : "consequence"),
                words.say("permission.Role." + member.role()),
                member.email());
        new DangerDialog(words, words.say(title, member.name()), text, say("withdraw"), () -> withdraw(member)).open();
    }

    /// A person who has not come yet has an invitation and nothing else.
    private boolean isInvited(Member member) {
        return !member.hasSignedIn() && invited.containsKey(member.id());
    }

    private void withdraw(Member member) {
        try {
            members.withdraw(member.id());
            tell(StatusMessage.good(say(isInvited(member) ? "invitationWithdrawn" : "withdrawn")));
        } catch (LastCoordinator alone) {
            tell(StatusMessage.wrong(say("lastCoordinator")));
        }
        refresh();
    }

    private void tell(StatusMessage what) {
        messages.removeAll();
        messages.add(what);
        what.focus();
    }

    private void refresh() {
        invited.clear();
        invited.putAll(invitations.all());
        grid.setItems(members.all());
        withdrawn.removeAll();
        var ended = invitations.withdrawn();
        if (!ended.isEmpty()) withdrawn.add(ended(ended));
    }

    private HtmlElement ended(List<Member> ended) {
        var list = new HtmlElement("ul");
        ended.forEach(member -> list.has(HtmlElement.of("li", member.name() + " · " + member.email())));
        return HtmlElement.of("details", HtmlElement.of("summary", say("ended")), list);
    }

    @Override
    public String getPageTitle() {
        return say("title");
    }

    private String say(String key) {
        return getTranslation("membership.PeopleView." + key);
    }
}
