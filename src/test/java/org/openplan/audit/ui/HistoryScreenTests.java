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
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.audit.TrailEntry;
import org.openplan.membership.Members;
import org.openplan.membership.Person;
import org.openplan.membership.Role;
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
            members.invite("ana@example.org", "Ana", Role.CONTRIBUTOR);
            members.invite("jelena@example.org", "Jelena", Role.MONITOR);
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
