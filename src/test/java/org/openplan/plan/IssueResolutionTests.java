package org.openplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
class IssueResolutionTests {

    @Autowired
    Cast cast;

    @Autowired
    ActionPlans plans;

    @Autowired
    PlanOverview overview;

    @Autowired
    Measures measures;

    @Autowired
    IssueResolution remainders;

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
                .extracting(OpenIssues.Settlement::measure)
                .containsExactly("1");
        assertThat(found.remainder().findings())
                .extracting(Finding::rule, Finding::measure)
                .containsExactly(tuple(doubt.rule(), "1"));
        assertThat(town.as(town.coordinator(), () -> trail.entries("", "", Pageable.ofSize(100))))
                .extracting(TrailEntry::kind)
                .contains("finding.reopened", "finding.answered");
    }

    @Test
    void whatWasLetStandFollowsItsMeasureToAnotherNumber() {
        var plan = town.as(town.coordinator(), () -> plans.draft(SamplePlan.document(), List.of(), List.of()));
        town.run(town.coordinator(), () -> settleAll(plan, "no-indicator"));

        town.run(town.coordinator(), () -> {
            renumber(details(plan).measures().getLast(), "7");
            var added = measures.add(plan);
            renumber(added, "2");
        });

        var found = town.as(town.coordinator(), () -> details(plan));
        assertThat(found.findings())
                .filteredOn(finding -> finding.rule().equals("no-indicator"))
                .extracting(Finding::measure)
                .containsExactly("2");
        assertThat(found.remainder().settlements())
                .extracting(settlement ->
                        settlement.finding().numberedIn(found.document()).measure())
                .containsExactly("1", "7");
    }

    @Test
    void aDoubtOfTheImportFollowsItsStepToAnotherNumber() {
        var doubt = new Finding("steps-and-dates-uneven", Severity.WARNING, "1", "2", "end", null, List.of());
        var plan = town.as(town.coordinator(), () -> plans.draft(SamplePlan.document(), List.of(), List.of(doubt)));

        town.run(town.coordinator(), () -> {
            var measure = measures.details(details(plan).measures().getFirst());
            var steps = measure.measure().steps();
            var swapped = measure.measure()
                    .withNumber("5")
                    .withSteps(List.of(
                            steps.getLast().withNumber("1"), steps.getFirst().withNumber("2")));
            measures.revise(
                    measure.id(),
                    measure.version(),
                    new MeasureRevision(swapped, measure.steps().reversed()));
        });

        assertThat(town.as(town.coordinator(), () -> details(plan)).findings())
                .filteredOn(finding -> finding.rule().equals(doubt.rule()))
                .extracting(Finding::measure, Finding::step)
                .containsExactly(tuple("5", "1"));
    }

    private void renumber(MeasureId id, String number) {
        var measure = measures.details(id);
        measures.revise(
                id, measure.version(), new MeasureRevision(measure.measure().withNumber(number), measure.steps()));
    }

    private void settleAll(PlanId plan, String rule) {
        details(plan).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .forEach(finding -> remainders.settle(plan, finding, "Counted elsewhere."));
    }

    private PlanDetails details(PlanId plan) {
        return overview.details(plan);
    }

    private static Finding of(String measure, Finding like) {
        return new Finding(like.rule(), like.severity(), measure, like.step(), like.field(), null, like.details());
    }
}
