package org.openplan.plan.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.openplan.document.Text;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.PlanLanguages;
import org.openplan.plan.PlanRevision;
import org.openplan.plan.ui.DraftOnScreen;
import org.springframework.beans.factory.annotation.Autowired;

class PlanTextsScreenTests extends DraftOnScreen {

    private static final String OUTSIDE = "correct the dates of the measure or of the plan";

    @Autowired
    PlanLanguages languages;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void whatThePlanSaysOfItselfIsWrittenAndItsAddressFollowsItsYears() {
        navigate(town.slug() + "/plan/2025-2026/texts", PlanTextsView.class);
        change($(TextArea.class).withCaption("Title of the plan").single(), "Action plan 2025–2027");
        change($(DatePicker.class).withCaption("Ends on").single(), LocalDate.of(2027, 12, 31));
        var document = town.as(town.coordinator(), () -> overview.preview(plan));
        assertThat(document.title()).isEqualTo(Text.of("en", "Action plan 2025–2027"));
        assertThat(document.period().end()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(document.slug()).isEqualTo("2025-2027");
    }

    @Test
    void aChapterThatIsRenamedKeepsItsId() {
        var before = town.as(town.coordinator(), () -> overview.preview(plan))
                .sections()
                .getFirst();
        navigate(town.slug() + "/plan/2025-2026/texts", PlanTextsView.class);
        $(Collapsible.class).withId("section-1").single().open();
        change($(TextArea.class).withCaption("Heading").single(), "Foreword");
        var after = town.as(town.coordinator(), () -> overview.preview(plan))
                .sections()
                .getFirst();
        assertThat(after.title()).isEqualTo(Text.of("en", "Foreword"));
        assertThat(after.id()).isEqualTo(before.id());
    }

    @Test
    void anIndonesianPlanKeepsItsIdsWhenItsTextsArePutUnderAnotherLanguage() {
        var before = town.as(town.coordinator(), () -> overview.preview(plan));
        town.run(town.coordinator(), () -> languages.relabel(plan, "en", "id"));
        town.run(town.coordinator(), () -> languages.relabel(plan, "id", "en"));
        assertThat(town.as(town.coordinator(), () -> overview.preview(plan))).isEqualTo(before);
    }

    @Test
    void aSerbianPlanThatWasTakenForEnglishIsPutUnderItsOwnLanguage() {
        navigate(town.slug() + "/plan/2025-2026/texts", PlanTextsView.class);
        change((Select<String>) $(Select.class).withCaption("are written in").single(), "sr-Latn");
        click("Correct the language");
        var document = town.as(town.coordinator(), () -> overview.preview(plan));
        assertThat(document.languages()).containsExactly("sr-Latn");
        assertThat(document.title()).isEqualTo(Text.of("sr-Latn", "Action plan 2025–2026"));
        assertThat(document.sections().getFirst().text()).isEqualTo(Text.of("sr-Latn", "Why we do this."));
        assertThat(document.measures().getLast().title()).isEqualTo(Text.of("sr-Latn", "Measure 2"));
        assertThat(document.measures().getLast().steps().getLast().output())
                .isEqualTo(Text.of("sr-Latn", "A report of five pages"));
        assertThat($(TextArea.class)
                        .withCaption("Title of the plan")
                        .single()
                        .getElement()
                        .getAttribute("lang"))
                .isEqualTo("sr-Latn");
    }

    @Test
    void noTextIsOverwrittenByOneThatMovesToItsLanguage() {
        revise(new MeasureRevision(
                standing().measure().withTitle(Text.of("en", "Title").with("sr-Latn", "Naslov")),
                standing().steps()));
        navigate(town.slug() + "/plan/2025-2026/texts", PlanTextsView.class);
        change((Select<String>) $(Select.class).withCaption("are written in").single(), "sr-Latn");
        click("Correct the language");
        assertThat(said()).contains("The plan has texts in that language already");
        assertThat(standing().measure().title())
                .isEqualTo(Text.of("en", "Title").with("sr-Latn", "Naslov"));
        assertThat(standing().measure().goal()).isEqualTo(Text.of("en", "What should be"));
    }

    @Test
    void aPlanThatWouldEndBeforeItStartsIsNotSaved() {
        navigate(town.slug() + "/plan/2025-2026/texts", PlanTextsView.class);
        change($(DatePicker.class).withCaption("Ends on").single(), LocalDate.of(2024, 12, 31));
        assertThat(said()).contains("The plan ends before it starts");
        assertThat(town.as(town.coordinator(), () -> overview.preview(plan))
                        .period()
                        .end())
                .isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void aTextOfThePlanIsSavedWithoutReadingItsMeasures() {
        navigate(town.slug() + "/plan/2025-2026/texts", PlanTextsView.class);
        var counted = factory.unwrap(SessionFactory.class).getStatistics();
        counted.setStatisticsEnabled(true);
        counted.clear();
        change($(TextArea.class).withCaption("Title of the plan").single(), "Another title");
        var read = counted.getEntityStatistics("org.openplan.plan.Measure").getLoadCount();
        counted.setStatisticsEnabled(false);
        assertThat(read).isZero();
        assertThat(said()).contains("Another title", "1. Measure 1");
    }

    @Test
    void whatAnotherPeriodMakesWrongIsShownAtOnceAndStaysWhenATextIsWritten() {
        navigate(town.slug() + "/plan/2025-2026/texts", PlanTextsView.class);
        assertThat(said()).doesNotContain(OUTSIDE);
        change($(DatePicker.class).withCaption("Ends on").single(), LocalDate.of(2025, 12, 31));
        assertThat(said()).contains(OUTSIDE);
        change($(TextArea.class).withCaption("Title of the plan").single(), "Another title");
        assertThat(said()).contains("Another title", OUTSIDE);
        change($(DatePicker.class).withCaption("Ends on").single(), LocalDate.of(2026, 12, 31));
        assertThat(said()).doesNotContain(OUTSIDE);
    }

    @Test
    void aSimultaneousEditOfThePlanItselfShowsBothVersions() {
        navigate(town.slug() + "/plan/2025-2026/texts", PlanTextsView.class);
        var read = PlanRevision.of(town.as(town.coordinator(), () -> overview.preview(plan)));
        town.run(
                town.coordinator(),
                () -> plans.revise(
                        plan,
                        read,
                        new PlanRevision(Text.of("en", "Theirs"), read.languages(), read.period(), read.sections())));
        change($(TextArea.class).withCaption("Title of the plan").single(), "Mine");
        assertThat(said()).contains("changed meanwhile", "Theirs", "Mine");
        RadioButtonGroup<Boolean> title = $(RadioButtonGroup.class).single();
        title.setValue(true);
        click("Save what I chose");
        assertThat(town.as(town.coordinator(), () -> overview.preview(plan)).title())
                .isEqualTo(Text.of("en", "Mine"));
    }
}
