package org.openplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.document.MoveReason;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Adoption;
import org.openplan.document.PlanJson;
import org.openplan.document.Quarter;
import org.openplan.document.SampleId;
import org.openplan.document.Sha256;
import org.openplan.document.Text;
import org.openplan.publication.EditionSummary;
import org.openplan.publication.Editions;
import org.openplan.publication.PublicationAct;
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
    Measures measures;

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
    void onlyWhatWasSeenIsPublished() {
        adopt();
        var seen = seen();
        moveADeadline();

        assertThatThrownBy(() -> publish(seen)).isInstanceOf(ChangedMeanwhile.class);

        assertThat(town.as(town.coordinator(), () -> editions.of(slug()))).isEmpty();
        assertThat(publish(seen()).number()).isEqualTo(1);
    }

    @Test
    void ofTwoWhoSawTheSameTheSecondIsToldOfTheEditionOfTheFirst() {
        adopt();
        var seen = seen();
        publish(seen);

        assertThatThrownBy(() -> publish(seen))
                .isInstanceOfSatisfying(
                        PublishedMeanwhile.class,
                        faster -> assertThat(faster.edition().number()).isEqualTo(1));
    }

    @Test
    void withoutAChangeThereIsNothingToPublish() {
        adopt();
        publish(seen());

        assertThatThrownBy(() -> publish(seen()))
                .isInstanceOfSatisfying(
                        PlanObstructed.class,
                        refused -> assertThat(refused.obstacles())
                                .extracting(Obstacle::reason)
                                .containsExactly(Obstacle.Reason.NOTHING_CHANGED));
        assertThat(town.as(town.coordinator(), () -> editions.of(slug()))).hasSize(1);
    }

    @Test
    void theReasonsOfMovedPromisesAreInTheBytesOfTheirEditionAndInNoOther() {
        adopt();
        var first = publish(seen());
        var step = moveADeadline();
        var measure = SampleId.of("measure 1");
        var reason = MoveReason.ofStep(measure, step).saying(Text.of("en", "The hall was closed."));
        var odd = MoveReason.ofStep(measure, SampleId.of("step 1.2")).saying(Text.of("en", "Nothing moved here."));

        var edition = town.as(
                town.coordinator(),
                () -> plans.publish(plan, seen(), new PublicationAct(Text.NONE, List.of(odd, reason))));

        var published =
                town.as(town.coordinator(), () -> editions.newest(slug())).orElseThrow();
        assertThat(published.edition()).isNotNull();
        assertThat(published.edition().reasons()).containsExactly(reason);
        assertThat(Sha256.of(PlanJson.write(published))).isEqualTo(edition.sha256());
        assertThat(edition.previousSha256()).isEqualTo(first.sha256());
        assertThat(breaches(published)).isEmpty();
        assertThat(town.as(town.coordinator(), () -> editions.of(slug())).getLast())
                .isEqualTo(first);
        assertThat(town.as(town.coordinator(), () -> editions.first(slug()))
                        .orElseThrow()
                        .edition()
                        .reasons())
                .isEmpty();
    }

    @Test
    void aMovedPromiseWithoutAReasonSaysSoInTheBytes() {
        adopt();
        publish(seen());
        var step = moveADeadline();
        publish(seen());

        var published =
                town.as(town.coordinator(), () -> editions.newest(slug())).orElseThrow();
        assertThat(published.edition().reasons()).containsExactly(MoveReason.ofStep(SampleId.of("measure 1"), step));
        assertThat(breaches(published)).isEmpty();
    }

    private static List<?> breaches(PlanDocument published) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(PlanJson.schema("plan"), StandardCharsets.UTF_8), InputFormat.JSON)
                .validate(new String(PlanJson.write(published), StandardCharsets.UTF_8), InputFormat.JSON);
    }

    private SeenDraft seen() {
        return town.as(
                town.coordinator(), () -> SeenDraft.of(overview.details(plan).document(), editions.newestOf(slug())));
    }

    private EditionSummary publish(SeenDraft seen) {
        return town.as(town.coordinator(), () -> plans.publish(plan, seen, PublicationAct.saying(Text.NONE)));
    }

    private String slug() {
        return town.as(town.coordinator(), () -> overview.preview(plan)).slug();
    }

    /// The first step's, by two years.
    private UUID moveADeadline() {
        return town.as(town.coordinator(), () -> {
            var standing = measures.details(overview.details(plan).measures().getFirst());
            var steps = new ArrayList<>(standing.measure().steps());
            steps.set(0, steps.getFirst().withEnd(new Quarter(2026, 4)));
            measures.revise(
                    standing.id(),
                    standing.version(),
                    new MeasureRevision(standing.measure().withSteps(steps), standing.steps()));
            return steps.getFirst().id();
        });
    }

    @Test
    void onlyTheCoordinatorPublishes() {
        adopt();
        var seen = seen();
        for (var other : List.of(town.officer(), town.contributor(), town.monitor(), town.stranger()))
            assertThatThrownBy(() -> town.as(other, () -> plans.publish(plan, seen, PublicationAct.saying(Text.NONE))))
                    .isInstanceOf(AccessDeniedException.class);
        for (var other : List.of(town.officer(), town.contributor(), town.monitor(), town.stranger()))
            assertThatThrownBy(() -> town.as(other, () -> plans.publish(plan, Text.NONE)))
                    .isInstanceOf(AccessDeniedException.class);
    }
}
