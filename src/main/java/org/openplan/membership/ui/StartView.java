package org.openplan.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.openplan.membership.Members;
import org.openplan.municipality.Municipality;
import org.openplan.permission.Permission;

/// The first page after sign-in: redirects to the person's municipality, or offers a choice if there are several; an
/// operator may choose all of them.
@Route(value = "", autoLayout = false)
@PermitAll
class StartView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /// The address of the operator's screen.
    private static final String ALL = "municipalities";

    private final Members members;
    private final transient AuthenticationContext authentication;

    StartView(Members members, AuthenticationContext authentication) {
        this.members = members;
        this.authentication = authentication;
        addClassName("start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mine = members.myMunicipalities();
        boolean operates = members.may(Permission.SEES_MUNICIPALITIES);
        if (mine.isEmpty() && operates) event.forwardToUrl(ALL);
        else if (mine.size() == 1 && !operates)
            event.forwardToUrl(mine.getFirst().slug());
        else if (mine.isEmpty()) add(new H1(say("noneTitle")), new Paragraph(say("none")), signOut());
        else {
            add(new H1(say("choose")));
            var list = new UnorderedList();
            mine.forEach(municipality -> list.add(new ListItem(entrance(municipality))));
            if (operates) list.add(new ListItem(new Anchor("/app/" + ALL, say("all"))));
            add(list);
        }
    }

    private Anchor entrance(Municipality municipality) {
        return new Anchor(
                "/app/" + municipality.slug(), municipality.name(getLocale().toLanguageTag()));
    }

    private Button signOut() {
        return new Button(say("signOut"), click -> authentication.logout());
    }

    @Override
    public String getPageTitle() {
        return say("title");
    }

    private String say(String key) {
        return getTranslation("membership.StartView." + key);
    }
}
