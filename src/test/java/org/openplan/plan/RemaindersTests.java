package org.openplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.audit.AuditTrail;
import org.openplan.audit.TrailEntry;
import org.openplan.document.Finding;
import org.openplan.document.Severity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

@IntegrationTest
class RemaindersTests {

    @Autowired
    Cast cast;

    @Autowired
    ActionPlans plans;

    @Autowired
    Measures measures;

    @Autowired
    Remainders remainders;

    @Autowired
    AuditTrail trail;

    Town town;

    @BeforeEach
    void aTown() {
        town = cast.town();
    }

    @Test
    void aNewMeasureInheritsNothingFromARemovedOneOfItsNumber() {
        var doubt = new Finding("unknown-institution", Severity.WARNING, "2", null, "responsible", null, List.of());
        var plan = town.as(
                town.coordinator(),
                () -> plans.draft(SamplePlan.document(), List.of(), List.of(doubt, of("1", doubt))));
        town.run(town.coordinator(), () -> settleAll(plan, "no-indicator"));
        town.run(
                town.coordinator(),
                () -> measures.remove(details(plan).measures().getLast()));
        town.run(town.coordinator(), () -> measures.add(plan));

        var found = town.as(town.coordinator(), () -> details(plan));
        assertThat(found.document().measures().getLast().number()).isEqualTo("2");
        assertThat(found.remainder().settlements())
                .extracting(Remainder.Settlement::measure)
                .containsExactly("1");
        assertThat(found.remainder().findings()).containsExactly(of("1", doubt));
        assertThat(town.as(town.coordinator(), () -> trail.entries("", "", Pageable.ofSize(100))))
                .extracting(TrailEntry::kind)
                .contains("finding.reopened", "finding.answered");
    }

    private void settleAll(PlanId plan, String rule) {
        details(plan).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .forEach(finding -> remainders.settle(plan, finding, "Counted elsewhere."));
    }

    private PlanDetails details(PlanId plan) {
        return plans.details(plan);
    }

    private static Finding of(String measure, Finding like) {
        return new Finding(like.rule(), like.severity(), measure, like.step(), like.field(), null, like.details());
    }
}
