package org.openplan.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openplan.plan.NewPlans;
import org.openplan.plan.PlanSummary;

class NewPlanScreenTests extends DraftOnScreen {

    @Test
    void aPlanIsStartedAndItsTextsOpen() {
        open();
        fill("Next plan", LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));
        assertThat(said()).doesNotContain("overlaps");
        click("Start the plan");
        assertThat(said()).contains("Foreword");
        assertThat(slugs()).containsExactlyInAnyOrder("2025-2026", "2027-2028");
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndNothingTypedIsLost() {
        open();
        var tooLong = "x".repeat(NewPlans.LONGEST_TITLE + 1);
        fill(tooLong, LocalDate.of(2028, 1, 1), LocalDate.of(2027, 1, 1));
        click("Start the plan");
        assertThat(title().isInvalid()).isTrue();
        assertThat(title().getErrorMessage()).contains("longer than 200 characters");
        assertThat(day(1).isInvalid()).isTrue();
        assertThat(day(1).getErrorMessage()).contains("ends before it starts");
        assertThat(title().getValue()).isEqualTo(tooLong);

        fill("Next plan", LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1));
        click("Start the plan");
        assertThat(slugs()).contains("2027-2028");
    }

    @Test
    void anOverlapAndAnAddressThatIsTakenAreSaidAtThePeriod() {
        open();
        fill("Next plan", LocalDate.of(2025, 3, 1), LocalDate.of(2026, 3, 1));
        assertThat(said())
                .contains("It overlaps with “Action plan 2025–2026” (1 January 2025 to 31 December 2026)")
                .contains("The address 2025-2026 belongs to “Action plan 2025–2026” already", "2025-2026-2");
    }

    @Test
    void theListOfPlansLeadsHereAlsoWhereThereIsOnePlan() {
        navigate(town.slug() + "/plan/2025-2026", PlanView.class);
        assertThat(links()).contains(town.slug() + "/plan?all");
        allPlans();
        assertThat(links()).contains(town.slug() + "/new-plan", town.slug() + "/import");
        signIn(town.officer());
        allPlans();
        assertThat(links()).doesNotContain(town.slug() + "/new-plan");
    }

    @Test
    void whoMayNotEditPlansFindsNothingHere() {
        signIn(town.officer());
        assertThatThrownBy(this::open);
        signIn(cast.town().coordinator());
        assertThatThrownBy(this::open);
    }

    private void allPlans() {
        UI.getCurrent().navigate(town.slug() + "/plan", QueryParameters.fromString("all"));
        assertThat(getCurrentView()).isInstanceOf(PlansView.class);
    }

    private void open() {
        navigate(town.slug() + "/new-plan", NewPlanView.class);
    }

    private void fill(String name, LocalDate first, LocalDate last) {
        title().setValue(name);
        day(0).setValue(first);
        day(1).setValue(last);
    }

    private TextField title() {
        return $(TextField.class).withCaption("Title of the plan").single();
    }

    private DatePicker day(int index) {
        return $(DatePicker.class).all().get(index);
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private List<String> slugs() {
        return town.as(town.coordinator(), overview::plans).stream()
                .map(PlanSummary::slug)
                .toList();
    }
}
