package org.openplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.audit.AuditTrail;
import org.openplan.audit.TrailEntry;
import org.openplan.document.PlanDocument.Adoption;
import org.openplan.membership.Person;
import org.openplan.permission.Role;
import org.openplan.plan.Obstacle.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class NewPlansTests {

    @Autowired
    Cast cast;

    @Autowired
    NewPlans newPlans;

    @Autowired
    ActionPlans plans;

    @Autowired
    PlanOverview overview;

    @Autowired
    Measures measures;

    @Autowired
    AuditTrail trail;

    Town town;

    @BeforeEach
    void aTown() {
        town = cast.town();
    }

    static NewPlan plan(String title, int first, int last) {
        return new NewPlan(title, List.of("sr-Latn", "en"), LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    PlanId start(NewPlan plan) {
        return town.as(town.coordinator(), () -> newPlans.start(plan));
    }

    PlanDetails details(PlanId id) {
        return town.as(town.officer(), () -> overview.details(id));
    }

    @Test
    void aPlanWithoutAFileIsADraftWithTheChaptersOfTheFormAndNoMeasures() {
        var started = details(start(plan("  Akcioni plan ", 2027, 2028)));
        assertThat(started.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(started.document().slug()).isEqualTo("2027-2028");
        assertThat(started.document().title().byLanguage())
                .containsOnlyKeys("sr-Latn")
                .containsValue("Akcioni plan");
        assertThat(started.document().languages()).containsExactly("sr-Latn", "en");
        assertThat(started.document().measures()).isEmpty();
        assertThat(started.document().sections())
                .hasSize(5)
                .allMatch(section -> section.text().isEmpty())
                .first()
                .satisfies(section -> assertThat(section.title().byLanguage())
                        .containsEntry("en", "Foreword")
                        .containsEntry("sr-Latn", "Predgovor"));
    }

    @Test
    void theTrailSaysThatADraftWasBegun() {
        start(plan("Plan", 2027, 2028));
        var lines = town.as(town.coordinator(), () -> trail.entries("plan.drafted", "", PageRequest.of(0, 5)));
        assertThat(lines).extracting(TrailEntry::kind).containsExactly("plan.drafted");
    }

    @Test
    void itIsCheckedLikeAnyOther() {
        var id = start(plan("Plan", 2025, 2026));
        assertThat(obstacles(id)).extracting(Obstacle::reason).contains(Reason.NO_MEASURES);
        town.run(town.coordinator(), () -> {
            var measure = measures.details(measures.add(id));
            var filled = SamplePlan.measure("1", "Department of Finance")
                    .withTitle(SamplePlan.measure("1", "").title().with("sr-Latn", "Mera"))
                    .withSteps(List.of());
            measures.revise(measure.id(), measure.version(), new MeasureRevision(filled, List.of()));
        });
        assertThat(details(id).findings()).isNotEmpty();
        assertThat(obstacles(id)).extracting(Obstacle::reason).doesNotContain(Reason.NO_MEASURES);
    }

    private List<Obstacle> obstacles(PlanId id) {
        return town.as(town.coordinator(), () -> overview.obstaclesTo(id, PlanStatus.ADOPTED));
    }

    @Test
    void whatIsMissingOrWrongIsSaidAllAtOnce() {
        assertThat(refusals(new NewPlan("", List.of(), null, null)))
                .containsExactly(Reason.PLAN_WITHOUT_TITLE, Reason.PLAN_WITHOUT_LANGUAGE, Reason.PLAN_WITHOUT_PERIOD);
        assertThat(refusals(plan("x".repeat(NewPlans.LONGEST_TITLE), 2028, 2027)))
                .containsExactly(Reason.PLAN_ENDS_BEFORE_START);
        assertThat(refusals(plan("x".repeat(NewPlans.LONGEST_TITLE + 1), 2027, 2027)))
                .containsExactly(Reason.TITLE_TOO_LONG);
        assertThat(refusals(plan("Plan", 202, 2027))).containsExactly(Reason.PERIOD_IMPLAUSIBLE);
        assertThat(refusals(plan("Plan", 2027, 2207))).containsExactly(Reason.PERIOD_IMPLAUSIBLE);
        assertThat(town.as(town.coordinator(), overview::plans)).isEmpty();
    }

    private List<Reason> refusals(NewPlan plan) {
        try {
            start(plan);
            return List.of();
        } catch (PlanObstructed refused) {
            return refused.obstacles().stream().map(Obstacle::reason).toList();
        }
    }

    @Test
    void besideAnAdoptedPlanTheNextOneStartsAndOverlapsAreSaid() {
        var first = town.as(town.coordinator(), () -> {
            var drafted = plans.draft(SamplePlan.document(), List.of(), List.of());
            plans.adopt(drafted, new Adoption("1/2025", LocalDate.of(2025, 1, 15), null, null));
            return drafted;
        });
        var same = neighbours(plan("Plan", 2025, 2026));
        assertThat(same.overlapping()).extracting(PlanSummary::id).containsExactly(first);
        assertThat(same.sameAddress()).isNotNull().extracting(PlanSummary::id).isEqualTo(first);
        assertThat(same.slug()).isEqualTo("2025-2026-2");
        assertThat(neighbours(plan("Plan", 2026, 2027)).overlapping()).hasSize(1);
        assertThat(neighbours(plan("Plan", 2026, 2027)).sameAddress()).isNull();
        assertThat(neighbours(plan("Plan", 2027, 2028)).overlapping()).isEmpty();

        assertThat(details(start(plan("Plan", 2025, 2026))).document().slug()).isEqualTo("2025-2026-2");
        assertThat(details(first).status()).isEqualTo(PlanStatus.ADOPTED);
    }

    private PlanNeighbours neighbours(NewPlan plan) {
        return town.as(town.coordinator(), () -> newPlans.neighbours(plan));
    }

    @Test
    void anotherTownsPlansAreNoNeighbours() {
        var other = cast.town();
        other.run(other.coordinator(), () -> newPlans.start(plan("Plan", 2027, 2028)));
        assertThat(neighbours(plan("Plan", 2027, 2028)).overlapping()).isEmpty();
        assertThat(details(start(plan("Plan", 2027, 2028))).document().slug()).isEqualTo("2027-2028");
    }

    @Test
    void onlyWhoEditsPlansStartsOne() {
        for (var person : List.of(town.officer(), town.in(Role.CONTRIBUTOR), town.monitor(), town.stranger()))
            assertRefused(person);
        assertRefused(cast.town().coordinator());
    }

    private void assertRefused(Person person) {
        assertThatThrownBy(() -> town.run(person, () -> newPlans.start(plan("Plan", 2027, 2028))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> town.run(person, () -> newPlans.neighbours(plan("Plan", 2027, 2028))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void twoStartedAtOnceHaveTwoAddressesOrOneIsRefused() throws Exception {
        Callable<Boolean> start = () -> {
            try {
                start(plan("Plan", 2027, 2028));
                return true;
            } catch (DataIntegrityViolationException taken) {
                return false;
            }
        };
        long started;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = people.invokeAll(Stream.generate(() -> start).limit(4).toList());
            started = 0;
            for (var one : all) if (one.get()) started++;
        }
        assertThat(started).isPositive();
        assertThat(town.as(town.coordinator(), overview::plans))
                .hasSize((int) started)
                .extracting(PlanSummary::slug)
                .doesNotHaveDuplicates();
    }
}
