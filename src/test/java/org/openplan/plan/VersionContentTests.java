package org.openplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openplan.MissingPart;
import org.openplan.document.Completion;
import org.openplan.document.LastingId;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.Quarter;
import org.openplan.document.Text;
import org.openplan.imports.PlanReader;

/// What a plan says once a later version of it is taken in.
class VersionContentTests {

    private static final PlanDocument PLAN = SamplePlan.document();

    @Test
    void theRealPlanIsFoundAgainInItsOwnFileWithoutAQuestion() {
        var version = compared(PlanStatus.DRAFT, novi(), novi());
        assertThat(version.isOpen()).isFalse();
        assertThat(version.measures().missing()).isEmpty();
        assertThat(content(version).measures()).isEqualTo(version.existing().measures());
        assertThat(content(version).texts()).isEqualTo(PlanRevision.of(version.existing()));
    }

    @Test
    void theRealPlanIsFoundAgainInALightlyChangedCopy() {
        var plan = novi();
        var second = plan.measures().get(1);
        var copy = SamplePlan.asRead(plan.withMeasures(List.of(
                reworded(plan.measures().getFirst()),
                second.withSteps(second.steps().subList(0, 3)),
                SamplePlan.measure("3", "City library"))));
        var version = compared(PlanStatus.DRAFT, plan, copy);
        assertThat(version.isOpen()).isFalse();
        assertThat(version.measures().all())
                .extracting(match -> version.measures().continued(match))
                .containsExactly(
                        Optional.of(plan.measures().getFirst().id()), Optional.of(second.id()), Optional.empty());
        var after = content(version).measures();
        assertThat(after.getFirst().description().inOrFirst("en")).endsWith("More of it in 2024.");
        assertThat(after.getFirst().steps())
                .extracting(Step::id)
                .isEqualTo(ids(plan.measures().getFirst()));
        assertThat(after.get(1).steps())
                .extracting(Step::id)
                .isEqualTo(ids(second).subList(0, 3));
    }

    @Test
    void whatIsUnsureIsOpenUntilSomebodyAnswers() {
        var renumbered = SamplePlan.asRead(
                PLAN.withMeasures(List.of(PLAN.measures().get(1).withNumber("5"))));
        var version = compared(PlanStatus.DRAFT, PLAN, renumbered);
        var match = version.measures().all().getFirst();
        assertThat(version.measures().open()).containsExactly(match);
        assertThat(version.measures().continued(match)).isEmpty();
        assertThat(version.steps(renumbered.measures().getFirst()).all()).isEmpty();

        var answered = version.with(
                match.incoming(), Optional.of(PLAN.measures().get(1).id()));
        assertThat(answered.isOpen()).isFalse();
        assertThat(answered.steps(renumbered.measures().getFirst()).missing()).isEmpty();
        assertThat(version.with(match.incoming(), Optional.empty()).isOpen()).isFalse();
    }

    @Test
    void anAnswerThatNamesNothingOfThePlanIsNone() {
        var renumbered = SamplePlan.asRead(
                PLAN.withMeasures(List.of(PLAN.measures().get(1).withNumber("5"))));
        var version = compared(PlanStatus.DRAFT, PLAN, renumbered);
        var incoming = renumbered.measures().getFirst().id();
        assertThat(version.with(incoming, Optional.of(LastingId.next())).isOpen())
                .isTrue();
    }

    @Test
    void twoThatContinueTheSameAreNamed() {
        var version = compared(PlanStatus.DRAFT, PLAN, SamplePlan.asRead(PLAN));
        var second = version.incoming().measures().get(1).id();
        var doubled = version.with(
                        second, Optional.of(PLAN.measures().getFirst().id()))
                .doubled();
        assertThat(doubled).hasSize(2).extracting(PartMatch::incoming).contains(second);
        assertThat(version.doubled()).isEmpty();
    }

    @Test
    void ofADraftWhatTheFileHasNoLongerGoes() {
        var version = compared(PlanStatus.DRAFT, PLAN, SamplePlan.asRead(shortened()));
        assertThat(version.measures().missing())
                .containsExactly(PLAN.measures().get(1).id());
        assertThat(content(version).measures()).hasSize(1);
        assertThat(content(version).measures().getFirst().steps()).hasSize(1);
        assertThat(content(version).texts().sections()).isEmpty();
    }

    @Test
    void ofWhatWasAdoptedNothingGoes() {
        var version = compared(PlanStatus.ADOPTED, PLAN, SamplePlan.asRead(shortened()));
        var after = content(version);
        assertThat(after.measures()).extracting(Measure::id).isEqualTo(ids(PLAN));
        assertThat(after.measures().getFirst().steps())
                .extracting(Step::id)
                .isEqualTo(ids(PLAN.measures().getFirst()));
        assertThat(after.texts().sections()).isEqualTo(PLAN.sections());
    }

    @Test
    void whatStaysGivesUpItsNumberToTheFile() {
        var first = PLAN.measures().getFirst();
        var steps = List.of(first.steps().get(1).withNumber("1"));
        var file = SamplePlan.asRead(
                PLAN.withMeasures(List.of(first.withNumber("2").withSteps(steps))));
        var version = compared(PlanStatus.PUBLISHED, PLAN, file);
        version = version.with(file.measures().getFirst().id(), Optional.of(first.id()));
        var step = file.measures().getFirst().steps().getFirst();
        version = version.with(step.id(), Optional.of(first.steps().get(1).id()));
        var after = content(version).measures();
        assertThat(after).extracting(Measure::number).containsExactly("2", "3");
        assertThat(after).extracting(Measure::id).isEqualTo(ids(PLAN));
        assertThat(after.getFirst().steps()).extracting(Step::number).containsExactly("1", "2");
        assertThat(after.getFirst().steps())
                .extracting(Step::id)
                .containsExactly(
                        first.steps().get(1).id(), first.steps().getFirst().id());
    }

    @Test
    void whatTheFileDoesNotSayStays() {
        var first = PLAN.measures().getFirst();
        var reported = first.steps()
                .getFirst()
                .withReports(List.of(SamplePlan.report(new Quarter(2025, 1), Completion.LIMITED)))
                .withCompletion(Completion.LIMITED);
        var rich = first.with()
                .title(new Text(Map.of("en", "Measure 1", "sr-Latn", "Mera 1")))
                .marks(List.of("GENDER_EQUALITY"))
                .budget(List.of(
                        line(BigDecimal.ONE),
                        new BudgetLine(2026, BigDecimal.TEN, "RSD", "City", null),
                        new BudgetLine(2024, BigDecimal.TEN, "RSD", "City", BigDecimal.TWO, Text.of("en", "Halls"))))
                .steps(List.of(reported, first.steps().get(1)))
                .build();
        var poor = first.with()
                .title(Text.of("en", "Measure 1, reworded"))
                .problem(Text.NONE)
                .budget(List.of(line(null)))
                .build();
        var version = compared(
                PlanStatus.PUBLISHED,
                PLAN.withMeasures(List.of(rich)),
                SamplePlan.asRead(PLAN.withMeasures(List.of(poor))));
        var after = content(version).measures().getFirst();
        assertThat(after.title().byLanguage())
                .containsEntry("en", "Measure 1, reworded")
                .containsEntry("sr-Latn", "Mera 1");
        assertThat(after.problem()).isEqualTo(first.problem());
        assertThat(after.marks()).containsExactly("GENDER_EQUALITY");
        assertThat(after.budget())
                .containsExactly(
                        line(BigDecimal.ONE),
                        new BudgetLine(2024, null, "RSD", "City", BigDecimal.TWO, Text.of("en", "Halls")));
        assertThat(after.steps().getFirst()).isEqualTo(reported);
    }

    @Test
    void whatIsNewHasAnIdOfItsOwnAndNoReports() {
        var step = SamplePlan.step("1", new Quarter(2026, 1))
                .withReports(List.of(SamplePlan.report(new Quarter(2026, 1), Completion.COMPLETE)))
                .withCompletion(Completion.COMPLETE);
        var added = Measure.numbered("9")
                .with()
                .title(Text.of("en", "Bicycles"))
                .steps(List.of(step))
                .build();
        var version = compared(PlanStatus.DRAFT, PLAN, PLAN.withMeasures(List.of(added)));
        var after = content(version).measures().getFirst();
        assertThat(after.id()).isNotEqualTo(added.id());
        assertThat(after.steps().getFirst().id()).isNotEqualTo(step.id());
        assertThat(after.steps().getFirst().reports()).isEmpty();
        assertThat(after.steps().getFirst().completion()).isEqualTo(Completion.NO_EVIDENCE);
    }

    private static PlanDocument shortened() {
        var first = PLAN.measures().getFirst();
        return PLAN.withSections(List.of())
                .withMeasures(List.of(first.withSteps(first.steps().subList(0, 1))));
    }

    private static BudgetLine line(@Nullable BigDecimal spent) {
        return new BudgetLine(2025, BigDecimal.TEN, "RSD", "City", spent);
    }

    private static PlanDocument novi() {
        return new PlanReader()
                .read(MissingPart.shared("novi-pazar-2022-2023.docx"), "en")
                .document();
    }

    private static Measure reworded(Measure measure) {
        var more = measure.description().inOrFirst("en").replace("citizens", "residents") + " More of it in 2024.";
        return measure.withDescription(Text.of("en", more));
    }

    private static LaterVersion compared(PlanStatus status, PlanDocument plan, PlanDocument file) {
        return LaterVersion.of(PlanId.next(), status, plan, file);
    }

    private static VersionContent content(LaterVersion version) {
        return new VersionContent(version);
    }

    private static List<UUID> ids(PlanDocument plan) {
        return plan.measures().stream().map(Measure::id).toList();
    }

    private static List<UUID> ids(Measure measure) {
        return measure.steps().stream().map(Step::id).toList();
    }
}
