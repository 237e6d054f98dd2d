package org.openplan.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openplan.document.Finding;
import org.openplan.plan.IssueResolution;
import org.springframework.beans.factory.annotation.Autowired;

class PlanScreensTests extends DraftOnScreen {

    @Autowired
    IssueResolution remainders;

    @Test
    void theOnlyPlanOpensByItselfWithItsMeasures() {
        navigate(town.slug() + "/plan", PlanView.class);
        assertThat($(MeasureTable.class).single().getListDataView().getItems())
                .extracting(measure -> measure.title().inOrFirst("en"))
                .containsExactly("Measure 1", "Measure 2");
    }

    @Test
    void aFindingIsLetStandForAReasonAndTakenUpAgain() {
        navigate(town.slug() + "/plan/2025-2026", PlanView.class);
        int open = findings().size();
        var finding = findings().stream()
                .filter(one -> one.rule().equals("no-indicator"))
                .findFirst()
                .orElseThrow();
        town.run(town.coordinator(), () -> remainders.settle(plan, finding, "Counted elsewhere."));
        UI.getCurrent().navigate(town.slug() + "/publication");
        navigate(town.slug() + "/plan/2025-2026", PlanView.class);
        assertThat(findings()).hasSize(open - 1);
        assertThat(said()).contains("Left as it is", "Measure 1: There is no indicator", "Counted elsewhere.");
        click("Take it up again");
        assertThat(findings()).hasSize(open);
        assertThat(said()).doesNotContain("Counted elsewhere.");
    }

    @Test
    void anotherTownsPlanDoesNotExistHere() {
        var other = cast.town();
        signIn(other.coordinator());
        assertThatThrownBy(() -> navigate(other.slug() + "/plan/2025-2026", PlanView.class));
        assertThatThrownBy(() -> navigate(town.slug() + "/plan/2025-2026", PlanView.class));
    }

    private List<Finding> findings() {
        return town.as(town.coordinator(), () -> overview.details(plan)).findings();
    }
}
