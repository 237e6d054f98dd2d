package org.openplan.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Target;
import org.openplan.document.Quarter;
import org.openplan.document.Text;

class DriftTests {

    private static final Indicator COUNTED = Indicator.of(Text.of("en", "Workshops held"));

    @Test
    void ofTwoIndicatorsWithOneNameEachIsComparedWithItself() {
        var plan = counting(COUNTED, aimingAt(10));
        assertThat(Drift.between(plan, plan).aims()).isEmpty();
    }

    @Test
    void aTargetOfTheSecondOfThemThatIsGivenUpIsTold() {
        assertThat(Drift.between(counting(COUNTED, aimingAt(10)), counting(COUNTED, COUNTED))
                        .aims())
                .singleElement()
                .satisfies(aim -> assertThat(aim.after()).isNull());
    }

    private static Indicator aimingAt(int value) {
        return COUNTED.with()
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
