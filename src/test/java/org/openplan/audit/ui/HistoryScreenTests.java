package org.openplan.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.audit.ChangeSummary;
import org.openplan.audit.ShownText;
import org.openplan.audit.TrailEntry;
import org.openplan.language.Translations;
import org.openplan.membership.Members;
import org.openplan.membership.Person;
import org.openplan.permission.Role;
import org.openplan.tenancy.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

@IntegrationTest
@ViewPackages(packages = "org.openplan")
class HistoryScreenTests extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    Members members;

    Town town;

    @BeforeEach
    void aTownWithTwoChanges() {
        town = cast.town();
        town.run(town.coordinator(), () -> {
            members.invite("ana@example.org", "Ana", Role.CONTRIBUTOR, "en");
            members.invite("jelena@example.org", "Jelena", Role.MONITOR, "en");
        });
        signIn(town.coordinator());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theLatestChangeStandsFirst() {
        navigate(town.slug() + "/history", HistoryView.class);

        assertThat(shown()).extracting(TrailEntry::number).containsExactly(2L, 1L);
    }

    @Test
    void whatNobodyClickedStandsUnderTheWorkThatDidIt() {
        var line = new TrailEntry(
                1,
                Instant.EPOCH,
                new ShownText("", null),
                "keycloak",
                "member.withdrawn",
                Subject.of("member", UUID.randomUUID(), "Ana"),
                new ShownText("", null),
                new ChangeSummary(List.of(), 0));
        var older = new TrailEntry(
                1, line.at(), line.actor(), null, line.kind(), line.subject(), line.person(), line.changes());

        assertThat(words("en").actor(line)).isEqualTo("Keycloak synchronisation");
        assertThat(words("sr-Latn").actor(line)).isEqualTo("Usklađivanje sa Keycloakom");
        assertThat(words("en").actor(older)).isEqualTo("The service itself");
    }

    private static LineWords words(String language) {
        return new LineWords(new Translations().in(language), ZoneOffset.UTC);
    }

    @Test
    void theAddressHoldsTheFilter() {
        UI.getCurrent()
                .navigate(
                        HistoryView.class,
                        new RouteParameters("municipality", town.slug()),
                        QueryParameters.of("q", "jelena"));

        assertThat($(TextField.class).single().getValue()).isEqualTo("jelena");
        assertThat(shown()).hasSize(1);
    }

    @Test
    void theTrailIsCheckedOnRequest() {
        navigate(town.slug() + "/history", HistoryView.class);
        test($(Button.class).withText("Check the trail").single()).click();

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("The trail is whole");
    }

    @Test
    void toEveryoneElseItDoesNotExist() {
        for (var person : List.of(town.officer(), town.contributor(), town.monitor(), town.stranger())) {
            signIn(person);
            assertThatThrownBy(() -> navigate(town.slug() + "/history", HistoryView.class));
        }
        signIn(cast.town().coordinator());
        assertThatThrownBy(() -> navigate(town.slug() + "/history", HistoryView.class));
    }

    @SuppressWarnings("unchecked")
    private List<TrailEntry> shown() {
        Grid<TrailEntry> lines = $(Grid.class).single();
        return lines.getGenericDataView().getItems().toList();
    }

    private static void signIn(Person person) {
        SecurityContextHolder.setContext(new SecurityContextImpl(Cast.authentication(person)));
    }
}
