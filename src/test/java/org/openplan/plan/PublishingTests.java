package org.openplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.document.PlanDocument.Adoption;
import org.openplan.document.Text;
import org.openplan.publication.Editions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class PublishingTests {

    @Autowired
    Cast cast;

    @Autowired
    ActionPlans plans;

    @Autowired
    PlanOverview overview;

    @Autowired
    IssueResolution remainders;

    @Autowired
    Editions editions;

    Town town;
    PlanId plan;

    @BeforeEach
    void aDraft() {
        town = cast.town();
        plan = town.as(town.coordinator(), () -> plans.draft(SamplePlan.document(), List.of(), List.of()));
    }

    void adopt() {
        town.run(town.coordinator(), () -> {
            for (var finding : overview.details(plan).findings()) remainders.settle(plan, finding, "Known and kept.");
            plans.adopt(plan, new Adoption("1/2025", LocalDate.of(2025, 1, 1), null, null));
        });
    }

    @Test
    void aDraftCannotBePublished() {
        assertThatThrownBy(() -> town.as(town.coordinator(), () -> plans.publish(plan, Text.NONE)))
                .isInstanceOf(PlanObstructed.class);
    }

    @Test
    void anAdoptedPlanBecomesPublicAsItsFirstEdition() {
        adopt();

        var edition = town.as(town.coordinator(), () -> plans.publish(plan, Text.of("en", "The promise")));

        assertThat(edition.number()).isEqualTo(1);
        assertThat(edition.previousSha256()).isNull();
        assertThat(town.as(town.coordinator(), () -> overview.details(plan).status()))
                .isEqualTo(PlanStatus.PUBLISHED);
        assertThat(town.as(town.coordinator(), () -> editions.newest(edition.plan()))
                        .map(newest -> newest.withEdition(null)))
                .contains(town.as(town.coordinator(), () -> overview.preview(plan))
                        .withDerived());
    }

    @Test
    void publishingTwiceInADayWithoutAChangeIsOneEdition() {
        adopt();
        var first = town.as(town.coordinator(), () -> plans.publish(plan, Text.NONE));

        assertThat(town.as(town.coordinator(), () -> plans.publish(plan, Text.NONE)))
                .isEqualTo(first);
    }

    @Test
    void onlyTheCoordinatorPublishes() {
        adopt();
        for (var other : List.of(town.officer(), town.contributor(), town.monitor(), town.stranger()))
            assertThatThrownBy(() -> town.as(other, () -> plans.publish(plan, Text.NONE)))
                    .isInstanceOf(AccessDeniedException.class);
    }
}
