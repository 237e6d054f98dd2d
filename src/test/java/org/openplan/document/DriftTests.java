package org.openplan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Target;
import org.openplan.publication.pages.SamplePlans;

class DriftTests {

    private static final Indicator COUNTED = Indicator.of(Text.of("en", "Workshops held"));

    @Test
    void ofTwoIndicatorsWithOneNameEachIsComparedWithItself() {
        var plan = counting(COUNTED, aimingAt(10));
        assertThat(Drift.between(plan, plan).aims()).isEmpty();
    }

    @Test
    void aTargetOfTheSecondOfThemThatIsGivenUpIsTold() {
        var aimless = aimingAt(10).withTargets(List.of());
        assertThat(Drift.between(counting(COUNTED, aimingAt(10)), counting(COUNTED, aimless))
                        .aims())
                .singleElement()
                .satisfies(aim -> assertThat(aim.after()).isNull());
    }

    @Test
    void aDeadlineThatMovesWithinItsQuarterIsMovedAllTheSame() {
        var january = LocalDate.of(2025, 1, 31);
        var before = due(january);
        var after = due(january.plusMonths(2));

        assertThat(Drift.between(before, after).deadlines()).singleElement().satisfies(moved -> {
            assertThat(moved.before()).isEqualTo(january);
            assertThat(moved.after()).isEqualTo(january.plusMonths(2));
        });
        assertThat(Drift.between(before, before).deadlines()).isEmpty();
    }

    private static PlanDocument due(LocalDate day) {
        return first(SamplePlans.promised(), measure -> {
            var steps = new ArrayList<>(measure.steps());
            steps.set(0, steps.getFirst().withEndDate(day));
            return measure.withSteps(steps);
        });
    }

    @Test
    void aRenumberedMeasureIsTheSameOneUnderAnotherNumber() {
        var before = SamplePlans.promised();
        var after = first(before, measure -> measure.withNumber("9"));

        var drift = Drift.between(before, after);

        assertThat(drift.renumbered())
                .singleElement()
                .isEqualTo(new Drift.Renumbered(after.measures().getFirst(), null, "1"));
        assertThat(drift.added()).isEmpty();
        assertThat(drift.removed()).isEmpty();
        assertThat(drift.of(after.measures().getLast()).isEmpty()).isTrue();
    }

    @Test
    void ofStepsThatChangeTheirNumbersEachKeepsItsDeadline() {
        var before = SamplePlans.promised();
        var after = first(before, measure -> {
            var steps = measure.steps();
            return measure.withSteps(
                    List.of(steps.get(1).withNumber("1"), steps.get(0).withNumber("2"), steps.get(2)));
        });

        var drift = Drift.between(before, after);

        assertThat(drift.renumbered()).extracting(Drift.Renumbered::before).containsExactly("2", "1");
        assertThat(drift.deadlines()).isEmpty();
    }

    @Test
    void anotherMeasureUnderTheSameNumberIsAnotherPromise() {
        var before = SamplePlans.promised();
        var after = first(before, measure -> measure.withId(SampleId.of("another")));

        var drift = Drift.between(before, after);

        assertThat(drift.added())
                .extracting(Drift.Whole::measure)
                .containsExactly(after.measures().getFirst());
        assertThat(drift.removed())
                .extracting(Drift.Whole::measure)
                .containsExactly(before.measures().getFirst());
        assertThat(drift.renumbered()).isEmpty();
    }

    private static PlanDocument first(PlanDocument plan, UnaryOperator<Measure> change) {
        var measures = new ArrayList<>(plan.measures());
        measures.set(0, change.apply(measures.getFirst()));
        return plan.withMeasures(measures);
    }

    private static Indicator aimingAt(int value) {
        return COUNTED.with()
                .id(SampleId.of("the second of that name"))
                .targets(List.of(new Target(new Quarter(2023, 3), BigDecimal.valueOf(value))))
                .build();
    }

    private static PlanDocument counting(Indicator... indicators) {
        var plan = SamplePlans.promised();
        var measure = plan.measures()
                .getFirst()
                .with()
                .indicators(List.of(indicators))
                .build();
        return plan.with().measures(List.of(measure)).build();
    }
}
