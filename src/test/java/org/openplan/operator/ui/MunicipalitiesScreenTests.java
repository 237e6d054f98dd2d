package org.openplan.operator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.Operator;
import org.openplan.operator.MunicipalityFigures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

@IntegrationTest
@ViewPackages(packages = "org.openplan")
class MunicipalitiesScreenTests extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    Town town;

    @BeforeEach
    void anOperator() {
        town = cast.town();
        Operator.signIn();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theOperatorSeesATownByItsFigures() {
        UI.getCurrent().navigate("municipalities", QueryParameters.of("q", town.slug()));
        assertThat(rows()).extracting(MunicipalityFigures::slug).containsExactly(town.slug());
        assertThat($(H1.class).single().getText()).isEqualTo("Municipalities");
        assertThat(cell(0)).containsExactly("Town of " + town.slug(), town.slug(), "At work, nothing published");
        assertThat(cell(1)).contains("No edition yet", "Nobody waits to sign in");
        assertThat(cell(2)).containsExactly("There is no folder; the municipality goes on as last applied.");
    }

    @Test
    void theOperatorIsLedHereAndIntoNoTown() {
        UI.getCurrent().navigate(town.slug() + "/plan");
        assertThat($(SideNavItem.class).all()).isEmpty();
        navigate("municipalities", MunicipalitiesView.class);
        assertThat($(SideNavItem.class).all()).extracting(SideNavItem::getLabel).containsExactly("Municipalities");
    }

    @Test
    void forAnybodyElseThereIsNothingHere() {
        for (var person : List.of(town.coordinator(), town.officer(), town.stranger())) {
            SecurityContextHolder.setContext(new SecurityContextImpl(Cast.authentication(person)));
            UI.getCurrent().navigate("municipalities");
            assertThat(getCurrentView()).isNotInstanceOf(MunicipalitiesView.class);
        }
    }

    @SuppressWarnings("unchecked")
    private Grid<MunicipalityFigures> grid() {
        return $(Grid.class).single();
    }

    private List<MunicipalityFigures> rows() {
        return grid().getLazyDataView().getItems().toList();
    }

    private List<String> cell(int column) {
        var cell = test(grid()).getCellComponent(0, column);
        return cell.getChildren().map(line -> ((Span) line).getText()).toList();
    }
}
