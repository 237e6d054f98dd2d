package org.openplan.membership.ui;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openplan.design.UnsavedText;
import org.openplan.membership.Members;
import org.openplan.membership.Person;
import org.openplan.membership.PersonLanguages;
import org.openplan.municipality.Municipalities;
import org.openplan.tenancy.Tenancy;

/// The layout of every workspace screen: the municipality at the top, the screens the person may open at the side.
@Layout
@PermitAll
public class WorkspaceLayout extends AppLayout implements AfterNavigationObserver {

    private static final String TO_CONTENT = """
            const content = ['[data-content]', '.screen h1', '.screen', 'main']
                    .map(where => document.querySelector(where)).find(found => found);
            if (!content) return;
            if (!content.hasAttribute('tabindex')) content.setAttribute('tabindex', '-1');
            """;

    private static final String SKIP = """
            this.onclick = event => {
                event.preventDefault();
                event.stopPropagation();
                %s
                content.focus();
            }
            """.formatted(TO_CONTENT);

    /// As when a page is loaded: without it another screen is shown as far down as the one before was read.
    private static final String BEGIN = TO_CONTENT + """
            content.scrollIntoView({block: 'center'});
            content.focus({preventScroll: true});
            """;

    private final Members members;
    private final Municipalities municipalities;
    private final Anchor town = new Anchor();
    private final SideNav navigation = new SideNav();
    private @Nullable String shown;
    private String path = "";

    WorkspaceLayout(
            Members members,
            Municipalities municipalities,
            PersonLanguages languages,
            AuthenticationContext authentication) {
        this.members = members;
        this.municipalities = municipalities;
        town.addClassName("town");
        town.setText(getTranslation("membership.StartView.title"));
        var person = new Span(Person.signedIn().map(Person::name).orElse(""));
        person.addClassName("person");
        var signOut =
                new Button(getTranslation("membership.WorkspaceLayout.signOut"), click -> signOut(authentication));
        signOut.addThemeVariants(ButtonVariant.TERTIARY);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("membership.WorkspaceLayout.menu"));
        var bar = new Header(skipLink(), toggle, town, new LanguageChoice(languages));
        bar.addClassName("workspace-bar");
        addToNavbar(bar);
        var nav = new Nav(navigation);
        nav.setAriaLabel(getTranslation("membership.WorkspaceLayout.navigation"));
        var foot = new Footer(person, signOut);
        foot.addClassName("drawer-foot");
        addToDrawer(nav, foot);
        setPrimarySection(Section.NAVBAR);
        addClassName("workspace");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        beginAt(event.getLocation());
        var slug = Tenancy.served().orElse("");
        if (slug.equals(shown)) return;
        shown = slug;
        municipalities.find(slug).ifPresent(municipality -> {
            town.setText(municipality.name(getLocale().toLanguageTag()));
            town.setHref("/app/" + slug);
        });
        navigation.removeAll();
        RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getMenuData() != null && isHere(route, slug) && mayOpen(route))
                .sorted(Comparator.comparing(
                        route -> Objects.requireNonNullElse(route.getMenuData().getOrder(), 99.0)))
                .forEach(route -> navigation.addItem(entry(route, slug)));
    }

    /// An address with parameters leads to a place of its own, and a first screen is where the browser has put it.
    private void beginAt(Location location) {
        boolean isOther = !path.isEmpty() && !path.equals(location.getPath());
        path = location.getPath();
        if (isOther && location.getQueryParameters().getQueryString().isEmpty())
            getElement().executeJs(BEGIN);
    }

    private static void signOut(AuthenticationContext authentication) {
        UnsavedText.signedOut();
        authentication.logout();
    }

    /// Leads past the bar and the navigation. The address of the page is another than that of its links, so that a
    /// fragment alone would leave the page.
    private Anchor skipLink() {
        var link = new Anchor("#", getTranslation("membership.WorkspaceLayout.skip"));
        link.addClassName("skip-link");
        link.getElement().executeJs(SKIP);
        return link;
    }

    /// Outside any municipality there are only the screens of the service as a whole.
    private static boolean isHere(RouteData route, String slug) {
        return !slug.isEmpty() || !route.getTemplate().startsWith(":" + MunicipalityGate.PARAMETER);
    }

    private boolean mayOpen(RouteData route) {
        return MunicipalityGate.mayOpen(route.getNavigationTarget(), members);
    }

    /// `@Menu(title)` contains the message key, `@Route` the address with a placeholder for the municipality.
    private SideNavItem entry(RouteData route, String slug) {
        var address = route.getTemplate().replace(":" + MunicipalityGate.PARAMETER, slug);
        var item = new SideNavItem(getTranslation(route.getMenuData().getTitle()), address);
        item.setMatchNested(!address.equals(slug));
        return item;
    }
}
