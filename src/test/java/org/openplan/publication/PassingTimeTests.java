package org.openplan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.Visitor;
import org.openplan.document.Completion;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Report;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.Progress;
import org.openplan.document.ProgressDay;
import org.openplan.document.Quarter;
import org.openplan.document.Text;
import org.openplan.publication.pages.SamplePlans;
import org.openplan.tenancy.ServiceActor;
import org.openplan.tenancy.ServiceClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Current pages tell the standing of today without anyone publishing; what was published stays as it was.
@IntegrationTest
class PassingTimeTests {

    private static final Instant PUBLISHED = Instant.parse("2025-09-20T08:00:00Z");
    private static final Instant LAST_DAY = Instant.parse("2025-09-30T21:59:00Z");
    private static final Instant DUE = Instant.parse("2025-09-30T22:00:00Z");
    private static final Instant SILENT = Instant.parse("2025-10-15T22:00:00Z");

    @Autowired
    private Cast cast;

    @Autowired
    private Editions editions;

    @Autowired
    private Scheduler jobs;

    private Visitor visitor;
    private Town town;

    @BeforeEach
    void publish(@LocalServerPort int port) {
        visitor = new Visitor(port);
        town = townWithoutJobs();
        publish(PUBLISHED, plan(Step.numbered("1").withEnd(new Quarter(2025, 3))));
    }

    @AfterEach
    void resumeJobs() {
        jobs.resume();
    }

    @Test
    void aStepThatFallsSilentSaysSoWithoutAPublication() {
        var document = visitor.get(plan(".json"));
        var edition = visitor.get(plan("/versions/1")).body();
        assertThat(visitor.read(plan("/measures/1"))).contains("not due yet").doesNotContain("no evidence available");

        assertThat(turned(SILENT)).isTrue();

        assertThat(visitor.read(plan("/measures/1")))
                .contains("late by 1 quarter: no evidence available")
                .contains("Edition 1 of 20 September 2025; standing unchanged since 16 October 2025.");
        assertThat(visitor.read(plan(".csv"))).contains(",NO_EVIDENCE,1,");
        assertThat(visitor.read(plan(".atom"))).contains("Standing changed on 16 October 2025");
        assertThat(visitor.get(plan(".json")).body()).isEqualTo(document.body());
        assertThat(visitor.get(plan(".json")).headers().firstValue("etag"))
                .isEqualTo(document.headers().firstValue("etag"));
        assertThat(visitor.get(plan("/versions/1")).body()).isEqualTo(edition);
    }

    @Test
    void fromTheDeadlineToTheClosingDayTheReportIsAwaited() {
        assertThat(turned(DUE)).isTrue();

        assertThat(visitor.read(plan("/measures/1")))
                .contains("due, report awaited until 15 October 2025")
                .doesNotContain("no evidence available");
        assertThat(visitor.read(plan("/progress.json"))).contains("\"state\":\"AWAITED\"");
    }

    @Test
    void aMeasureWithoutStepsTurnsAsItsEndPasses() {
        town = townWithoutJobs();
        publish(
                Instant.parse("2025-02-01T08:00:00Z"),
                plan(List.of(), new PlanDocument.Period(null, LocalDate.parse("2025-03-31"), null)));

        assertThat(turned(Instant.parse("2025-04-01T08:00:00Z"))).isTrue();
        assertThat(visitor.read(plan("/measures/1"))).contains("due, report awaited until 15 April 2025");
        assertThat(turned(Instant.parse("2025-04-15T22:00:00Z"))).isTrue();
        assertThat(visitor.read(plan("/measures/1")))
                .contains("no evidence available", "standing unchanged since 16 April 2025");
        assertThat(visitor.read(plan(".atom")))
                .contains("Standing changed on 16 April 2025", "Measure 1: no evidence available.");
    }

    @Test
    void theDayEndsAtMidnightOfTheMunicipality() {
        assertThat(turned(LAST_DAY)).isFalse();
        assertThat(turned(DUE)).isTrue();
    }

    @Test
    void onlyPagesThatSaySomethingElseAreWrittenAgain() {
        var plan = visitor.get(plan("")).headers().firstValue("etag");
        var text = visitor.get(plan("/versions")).headers().firstValue("etag");

        turned(SILENT);

        assertThat(visitor.get(plan("")).headers().firstValue("etag")).isNotEqualTo(plan);
        assertThat(visitor.get(plan("/versions")).headers().firstValue("etag")).isEqualTo(text);
        assertThat(turned(SILENT)).isFalse();
    }

    @Test
    void afterADowntimeTheStandingOfTodayIsCaughtUpWith() {
        turned(Instant.parse("2026-08-01T08:00:00Z"));

        assertThat(visitor.read(plan("/measures/1")))
                .contains("late by 1 year")
                .contains("standing unchanged since 1 July 2026");
    }

    @Test
    void theProgressFileKeepsItsContract() {
        turned(SILENT);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(visitor.read("/api/v1/schemas/progress.json"), InputFormat.JSON);
        var file = visitor.read(plan("/progress.json"));

        assertThat(schema.validate(file, InputFormat.JSON)).isEmpty();
        assertThat(file)
                .contains("\"since\":\"2025-10-16\"", "\"withoutEvidence\":1", "\"lateBy\":1")
                .contains("\"sha256\":\""
                        + visitor.get(plan(".json"))
                                .headers()
                                .firstValue("etag")
                                .orElseThrow()
                                .replace("\"", "") + "\"");
    }

    /// A step until 31 January, reported as limited for the quarter before, published on 15 February.
    @Test
    void documentPageAndTableSayTheSameOfAStepThatWaitsForItsReport() {
        var reported = new Report(
                UUID.randomUUID(),
                Quarter.parse("2022-Q4"),
                Completion.LIMITED,
                Text.of("en", "Half of it."),
                null,
                LocalDate.parse("2023-01-10"),
                List.of());
        var step = Step.numbered("1").withEndDate(LocalDate.parse("2023-01-31")).withReports(List.of(reported));
        town = townWithoutJobs();
        publish(Instant.parse("2023-02-15T09:00:00Z"), plan(step));

        assertThat(visitor.read(plan(".json")))
                .contains("\"completion\":\"LIMITED\"")
                .doesNotContain("NO_EVIDENCE");
        assertThat(visitor.read(plan("/measures/1")))
                .contains("due, report awaited until 15 April 2023")
                .doesNotContain("no evidence available")
                .doesNotContain("late by");
        assertThat(visitor.read(plan(".csv"))).contains(",AWAITED,0,").contains(",LIMITED,2023-01-31,2023-04-15");
    }

    @Test
    void oneTownsMidnightMovesNothingOfAnother() {
        var first = town;
        town = townWithoutJobs();
        publish(PUBLISHED, plan(Step.numbered("1").withEnd(new Quarter(2025, 3))));

        turned(SILENT);

        town = first;
        assertThat(visitor.read(plan("/measures/1"))).contains("not due yet");
    }

    /// A job of the service would bring the pages to the day on which the tests run.
    private Town townWithoutJobs() {
        jobs.resume();
        var town = cast.town();
        jobs.pause();
        return town;
    }

    private boolean turned(Instant moment) {
        var turned = new AtomicBoolean();
        ServiceClock.at(moment, () -> turned.set(ServiceActor.named("pages").in(town.slug(), editions::refreshPages)));
        return turned.get();
    }

    private void publish(Instant moment, PlanDocument plan) {
        ServiceClock.at(
                moment,
                () -> town.run(
                        town.coordinator(),
                        () -> editions.publish(
                                Progress.of(
                                                plan,
                                                null,
                                                new ProgressDay(LocalDate.ofInstant(moment, ZoneOffset.UTC), 15))
                                        .settled(),
                                SamplePlans.SUBJECT,
                                "Ana",
                                PublicationAct.saying(Text.NONE))));
    }

    private PlanDocument plan(Step step) {
        return plan(List.of(step), PlanDocument.Period.UNKNOWN);
    }

    private PlanDocument plan(List<Step> steps, PlanDocument.Period period) {
        return SamplePlans.plan(
                        "2024-2025",
                        List.of(Measure.numbered("1")
                                .withTitle(Text.of("en", "Open data"))
                                .withPeriod(period)
                                .withSteps(steps)))
                .withPeriod(PlanDocument.Period.UNKNOWN)
                .withMunicipality(town.slug());
    }

    private String plan(String rest) {
        return "/" + town.slug() + "/en/plans/2024-2025" + rest;
    }
}
