package org.openplan.plan.ui.copying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast.Town;
import org.openplan.document.PlanDocument.Adoption;
import org.openplan.document.Text;
import org.openplan.institution.Institutions;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.plan.NewPlan;
import org.openplan.plan.NewPlans;
import org.openplan.plan.PlanId;
import org.openplan.plan.ui.DraftOnScreen;
import org.springframework.beans.factory.annotation.Autowired;

class CopyMeasuresScreenTests extends DraftOnScreen {

    private static final Adoption ACT = new Adoption("1/2025", LocalDate.of(2025, 1, 15), null, null);

    private static final NewPlan NEXT =
            new NewPlan("Next", List.of("en"), LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));

    @Autowired
    NewPlans newPlans;

    @Autowired
    Institutions institutions;

    @Autowired
    Municipalities municipalities;

    PlanId next;

    @BeforeEach
    void aNextPlan() {
        next = town.as(town.coordinator(), () -> newPlans.start(NEXT));
    }

    @Test
    void theOnlyOtherPlanIsChosenAndItsMeasuresAreCopiedWithWhatWasCleared() {
        open();
        assertThat(copyButton().isEnabled()).isFalse();
        click("Choose all");
        assertThat(said()).contains("2 measures chosen");
        click("Copy into the draft");
        assertThat(said())
                .contains("2 measures were copied into the draft.")
                .contains("The measure started on 1 January 2025, outside the period of this plan")
                .contains("The end of step 2 is outside the period of this plan");
        assertThat(titles()).containsExactly("Measure 1", "Measure 2");
        assertThat(copyButton().isEnabled()).isFalse();
    }

    @Test
    void anotherTownOffersWhatItPublishedAndSaysWhereThereIsNothing() {
        var here = cast.town();
        here.run(here.coordinator(), () -> newPlans.start(NEXT));
        signIn(here.coordinator());
        navigate(here.slug() + "/plan/2027-2028/copy", CopyMeasuresView.class);
        assertThat(said()).contains("There is no other plan here yet");
        choose(town);
        assertThat(said()).contains("Town of " + town.slug() + " has not published a plan.");
        publish(town, plan);
        choose(here);
        choose(town);
        click("Choose all");
        click("Copy into the draft");
        assertThat(said())
                .contains("2 measures were copied into the draft.")
                .contains("“Department of Finance” is not among your institutions");
    }

    @Test
    void onTheMeasureAnUnknownInstitutionIsSaidAndAdded() {
        publish(town, plan);
        var here = cast.town();
        here.run(here.coordinator(), () -> newPlans.start(NEXT));
        signIn(here.coordinator());
        navigate(here.slug() + "/plan/2027-2028/copy", CopyMeasuresView.class);
        choose(town);
        click("Choose all");
        click("Copy into the draft");
        UI.getCurrent().navigate(here.slug() + "/plan/2027-2028/measures/1");
        assertThat(said())
                .contains("This institution came with the copy and is not among yours: Department of Finance");
        click("Add it to our institutions");
        assertThat(said()).doesNotContain("came with the copy");
        assertThat(here.as(here.coordinator(), institutions::names)).containsValue("Department of Finance");
    }

    @Test
    void aMeasureThatIsGoneMeanwhileIsSaid() {
        open();
        click("Choose all");
        town.run(town.coordinator(), () -> overview.details(plan).measures().forEach(measures::remove));
        click("Copy into the draft");
        assertThat(said()).contains("Nothing was copied");
    }

    @Test
    void onlyADraftAndOnlyWhoEditsItHasThisScreen() {
        town.run(town.coordinator(), () -> plans.adopt(plan, ACT));
        assertThatThrownBy(() -> navigate(town.slug() + "/plan/2025-2026/copy", CopyMeasuresView.class));
        signIn(town.officer());
        assertThatThrownBy(this::open);
    }

    private void publish(Town at, PlanId id) {
        at.run(at.coordinator(), () -> {
            plans.adopt(id, ACT);
            plans.publish(id, Text.NONE);
        });
    }

    private void open() {
        navigate(town.slug() + "/plan/2027-2028/copy", CopyMeasuresView.class);
    }

    @SuppressWarnings("unchecked")
    private void choose(Town at) {
        ComboBox<Municipality> field = $(ComboBox.class).single();
        field.setValue(municipalities.find(at.slug()).orElseThrow());
    }

    private Button copyButton() {
        return $(Button.class).withText("Copy into the draft").single();
    }

    private List<String> titles() {
        return town.as(town.coordinator(), () -> overview.details(next)).document().measures().stream()
                .map(measure -> measure.title().inOrFirst("en"))
                .toList();
    }
}
