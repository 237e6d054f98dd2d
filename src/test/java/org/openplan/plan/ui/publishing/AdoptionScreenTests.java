package org.openplan.plan.ui.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openplan.institution.Institutions;
import org.openplan.institution.ui.OfficersField;
import org.openplan.membership.Members;
import org.openplan.permission.Role;
import org.openplan.plan.PlanStatus;
import org.openplan.plan.ui.DraftOnScreen;
import org.springframework.beans.factory.annotation.Autowired;

class AdoptionScreenTests extends DraftOnScreen {

    @Autowired
    Institutions institutions;

    @Autowired
    Members members;

    @Test
    void thePlanIsAdoptedWithItsActAndPublished() {
        navigate(town.slug() + "/plan/2025-2026/adoption", AdoptionView.class);
        click("Adopt the plan");
        assertThat(status()).isEqualTo(PlanStatus.DRAFT);
        assertThat($(TextField.class).withCaption("Number of the act").single().isInvalid())
                .isTrue();
        change($(TextField.class).withCaption("Number of the act").single(), "06-12/2025");
        change($(DatePicker.class).single(), LocalDate.of(2025, 1, 15));
        click("Adopt the plan");
        assertThat(status()).isEqualTo(PlanStatus.ADOPTED);
        click("Publish");
        assertThat(said())
                .contains("Edition 1 is public", "published", "Nothing has changed since.")
                .doesNotContain("The plan is adopted");
        assertThat(status()).isEqualTo(PlanStatus.PUBLISHED);
    }

    @Test
    void anInstitutionWithoutAnOfficerIsToldAtAdoptionAndGivenOneOnItsScreen() {
        navigate(town.slug() + "/plan/2025-2026/adoption", AdoptionView.class);
        assertThat(said()).contains("nobody is named who would report", "City library", "Department of Finance");
        UI.getCurrent().navigate(town.slug() + "/institutions");
        assertThat(said()).contains("Nobody reports for it");
        OfficersField officers =
                (OfficersField) $(MultiSelectComboBox.class).all().getFirst();
        var officer = town.as(town.coordinator(), members::all).stream()
                .filter(member -> member.role() == Role.OFFICER)
                .findFirst()
                .orElseThrow();
        change(officers, Set.of(officer));
        assertThat(town.as(town.coordinator(), () -> overview.unassignedInstitutions(plan)))
                .hasSize(1);
    }

    private PlanStatus status() {
        return town.as(town.coordinator(), () -> overview.details(plan)).status();
    }
}
