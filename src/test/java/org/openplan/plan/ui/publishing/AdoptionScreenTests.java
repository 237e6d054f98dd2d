package org.openplan.plan.ui.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openplan.document.PlanDocument.Adoption;
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
    void thePlanIsAdoptedWithItsAct() {
        navigate(town.slug() + "/plan/2025-2026/adoption", AdoptionView.class);
        click("Adopt the plan");
        assertThat(status()).isEqualTo(PlanStatus.DRAFT);
        assertThat($(TextField.class).withCaption("Number of the act").single().isInvalid())
                .isTrue();
        change($(TextField.class).withCaption("Number of the act").single(), "06-12/2025");
        change($(DatePicker.class).single(), LocalDate.of(2025, 1, 15));
        click("Adopt the plan");
        assertThat(status()).isEqualTo(PlanStatus.ADOPTED);
        assertThat(said()).contains("The plan is adopted. It can be published now.", "Look at the next edition");
    }

    @Test
    void eachObstacleIsCountedOnceAndNothingElseIsSaid() {
        var id = town.as(town.coordinator(), () -> measures.add(plan));
        navigate(town.slug() + "/plan/2025-2026/adoption", AdoptionView.class);

        assertThat(said())
                .contains("3 things have to be done first", "Measure 3 has no title", "Measure 3 has no responsible")
                .contains("Measure 3: ");
        assertThat($(Checklist.class).single().getElement().getChild(1).getChildCount())
                .isEqualTo(3);
        assertThat($(Checklist.class).single().getElement().getOuterHTML())
                .contains("measures/3?at=title", "measures/3?at=responsible.institution");

        town.run(town.coordinator(), () -> measures.remove(id));
        navigate(town.slug() + "/plan/2025-2026/adoption", AdoptionView.class);
        assertThat($(Checklist.class).all()).noneMatch(Component::isVisible);
    }

    @Test
    void whatWasTypedStaysIfSomethingComesInTheWayMeanwhile() {
        navigate(town.slug() + "/plan/2025-2026/adoption", AdoptionView.class);
        change($(TextField.class).withCaption("Number of the act").single(), "06-12/2025");
        change($(DatePicker.class).single(), LocalDate.of(2025, 1, 15));
        town.run(town.coordinator(), () -> measures.add(plan));
        click("Adopt the plan");

        assertThat(status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(said()).contains("3 things have to be done first");
        assertThat($(TextField.class).withCaption("Number of the act").single().getValue())
                .isEqualTo("06-12/2025");
    }

    @Test
    void whoAdoptsSecondIsToldSo() {
        navigate(town.slug() + "/plan/2025-2026/adoption", AdoptionView.class);
        change($(TextField.class).withCaption("Number of the act").single(), "2");
        change($(DatePicker.class).single(), LocalDate.of(2025, 1, 15));
        town.run(town.coordinator(), () -> plans.adopt(plan, new Adoption("1", LocalDate.of(2025, 1, 14), null, null)));
        click("Adopt the plan");

        assertThat(said()).contains("Somebody else has adopted the plan", "act 1 of 14 January 2025");
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
