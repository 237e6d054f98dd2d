package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplan.Cast.Town;
import org.openplan.membership.Person;
import org.openplan.permission.Role;
import org.openplan.tenancy.Tenancy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/// Somebody who coordinates two towns goes from a screen of one straight to the same screen of the other: Vaadin would
/// keep the screen, and with it whatever was loaded for the first.
@IntegrationTest
@ViewPackages(packages = "org.openplan")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoTownsOnScreenTests extends SpringBrowserlessTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    private Town alfa;
    private Town beta;

    @BeforeAll
    void twoTowns() {
        alfa = cast.town();
        beta = cast.town();
        stage.adopted(alfa);
        stage.adopted(beta);
        cast.joins(beta.slug(), alfa.coordinator(), Role.COORDINATOR);
        for (var town : List.of(alfa, beta)) cast.joins(town.slug(), alfa.coordinator(), Role.CONTRIBUTOR);
    }

    @BeforeEach
    void signIn() {
        signIn(alfa.coordinator());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    static List<Class<?>> screens() {
        return Services.screens();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void noScreenIsTakenAlongToAnotherTown(Class<?> screen) {
        UI.getCurrent().navigate(address(screen, alfa));
        var before = getCurrentView();

        UI.getCurrent().navigate(address(screen, beta));

        assertThat(loadedAnew()).contains("/app/" + address(screen, beta));
        assertThat(Tenancy.current()).isEqualTo(alfa.slug());
        assertThat(getCurrentView()).isSameAs(before);
    }

    @Test
    void norByWayOfTheStart() {
        UI.getCurrent().navigate(alfa.slug() + "/people");
        UI.getCurrent().navigate("");
        var start = getCurrentView();
        assertThat(start.getElement().getOuterHTML()).contains("/app/" + beta.slug());

        UI.getCurrent().navigate(beta.slug() + "/people");

        assertThat(loadedAnew()).contains("/app/" + beta.slug() + "/people");
        assertThat(getCurrentView()).isSameAs(start);
    }

    @Test
    void whoHasNoRoleInTheOtherTownIsNotEvenSentThere() {
        signIn(alfa.officer());
        UI.getCurrent().navigate(alfa.slug());

        UI.getCurrent().navigate(beta.slug());

        assertThat(loadedAnew()).noneMatch(address -> address.contains(beta.slug()));
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("There is nothing at this address");
    }

    private static void signIn(Person person) {
        SecurityContextHolder.setContext(new SecurityContextImpl(Cast.authentication(person)));
    }

    private static String address(Class<?> screen, Town town) {
        return screen.getAnnotation(Route.class)
                .value()
                .replace(":municipality", town.slug())
                .replace(":plan", "2025-2026")
                .replace(":measure", "1")
                .replace(":upload", "00000000-0000-7000-8000-000000000000");
    }

    /// The addresses that the browser is told to load as a whole.
    private static List<String> loadedAnew() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("window.open"))
                .flatMap(call -> call.getParameters().stream())
                .map(String::valueOf)
                .toList();
    }
}
