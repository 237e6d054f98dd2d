package org.openplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openplan.journeys.Needs.Part.CHROMIUM;
import static org.openplan.journeys.Needs.Part.KEYCLOAK;
import static org.openplan.journeys.Needs.Part.MYSQL;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openplan.MissingPart;
import org.openplan.document.Sha256;
import org.openqa.selenium.By;

/// The real plan of a real city: from a Word file with real slips to the second public edition.
@Needs({MYSQL, KEYCLOAK, CHROMIUM})
@Order(Turn.AFTER_OTHER_TOWNS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(InOrder.class)
@ResourceLock(Turn.PAGES)
class NoviPazarJourney {

    private static final String PLAN = "/novi-pazar/en/plans/2022-2023";
    private static final String WORKSPACE = "/app/novi-pazar/";
    private static final String MEASURE_1 = WORKSPACE + "plan/2022-2023/measures/1";
    private static final String MEASURE_2 = WORKSPACE + "plan/2022-2023/measures/2";
    private static final String DRAFT = WORKSPACE + "plan/2022-2023";
    private static final String ADOPTION = DRAFT + "/adoption";

    private static Path plan;
    private static Browser coordinator;
    private static Browser officer;

    @BeforeAll
    static void start() {
        plan = MissingPart.shared("novi-pazar-2022-2023.docx");
        Service.on(Service.Database.MYSQL);
        coordinator = new Browser().signIn("coordinator@novi-pazar.example");
        officer = new Browser().signIn("officer@novi-pazar.example");
    }

    @AfterAll
    static void stop() {
        if (coordinator != null) coordinator.close();
        if (officer != null) officer.close();
    }

    @Test
    @Order(1)
    void theCoordinatorBringsTheWordFileAndSeesWhatWasRecognised() {
        coordinator.reads("Novi Pazar", "Today").station("01-today");
        coordinator.click("Import").reads("Bring the plan as it is").station("02-import");
        coordinator
                .upload(plan)
                .reads("What was recognised", "2 measures, 7 steps", "please check", "City Council", "0205151000")
                .station("03-recognised");
    }

    @Test
    @Order(2)
    void nothingThatCouldNotBePlacedIsLost() {
        coordinator.reads("sections of text outside the measures");
        coordinator
                .click("Accept and start the draft")
                .reads("Action plan 2022-2023", "Civic Academy", "Adopt the plan")
                .station("04-draft");
    }

    @Test
    @Order(3)
    void sheCorrectsAQuarterAndAddsAnIndicator() {
        coordinator.open(MEASURE_1).reads("What is promised").unfold("Steps", "Step 3.", "Indicators");
        coordinator.choose(coordinator.field("Until the end of", "//*[@id='step-3']"), "Q4 2023");
        coordinator.click("Add an indicator");
        coordinator.fill("What is measured", "Workshops held in local communities");
        coordinator.fill("Unit", "workshops").fill("Baseline", "0");
        coordinator.click("Add a target").fill("Target", "10");
        coordinator.choose(coordinator.field("By the end of"), "Q3 2023");
        coordinator.reads("Saved").station("05-measure");
        coordinator.open(MEASURE_1).unfold("Steps", "Step 3.", "Indicators", "Workshops held");
        assertThat(coordinator.field("Until the end of", "//*[@id='step-3']").getDomProperty("value"))
                .isEqualTo("Q4 2023");
        assertThat(coordinator.field("What is measured").getDomProperty("value"))
                .isEqualTo("Workshops held in local communities");
    }

    @Test
    @Order(4)
    void sheNamesTheOfficerWhoAnswers() {
        coordinator.unfold("When and who");
        coordinator.choose(coordinator.field("Officers who answer for it"), "Emir Ćorović");
        coordinator.open(MEASURE_1).unfold("When and who").reads("Emir Ćorović").station("06-officer");
    }

    @Test
    @Order(5)
    void aSimultaneousEditIsNoticedAndNothingIsOverwritten() {
        try (var colleague = new Browser()) {
            colleague.signIn("coordinator@novi-pazar.example").open(MEASURE_1).unfold("Why");
            coordinator.open(MEASURE_1).unfold("Why");
            coordinator.fill("Main goal", "What the coordinator wrote").reads("Saved");
            colleague.fill("Main goal", "What the colleague wrote");
            colleague
                    .reads(
                            "This measure was changed meanwhile",
                            "What the coordinator wrote",
                            "What the colleague wrote")
                    .station("07-both-versions");
            colleague
                    .tick("Main goal (English)", "What the colleague wrote")
                    .click("Save what I chose")
                    .reads("Saved");
        }
        coordinator.open(MEASURE_1).unfold("Why");
        assertThat(coordinator.field("Main goal").getDomProperty("value")).isEqualTo("What the colleague wrote");
    }

    @Test
    @Order(6)
    void whatStandsInTheWayOfAdoptionIsSaidAndMended() {
        coordinator
                .open(ADOPTION)
                .reads("to be done first", "Measure 2, step 4")
                .station("08-obstacles");
        coordinator.open(MEASURE_2).unfold("Steps", "Step 4.");
        coordinator.choose(coordinator.field("From", "//*[@id='step-4']"), "Q2 2023");
        coordinator.choose(coordinator.field("Until the end of", "//*[@id='step-4']"), "Q4 2023");
        coordinator.name(coordinator.field("Own institution", "//*[@id='step-4']"), "Youth Office");
        coordinator.reads("Saved");
        coordinator.open(ADOPTION).reads("Number of the act");
    }

    @Test
    @Order(7)
    void sheAdoptsAndPublishesAndTwoSecondsLaterAnyoneReads() {
        assertThat(Service.VISITOR.get(PLAN).statusCode()).isEqualTo(404);
        coordinator.open(ADOPTION);
        coordinator.fill("Number of the act", "020-31/2022").date("Date of the act", "2022-06-06");
        coordinator
                .station("09-act")
                .click("Adopt the plan")
                .reads("The plan is adopted")
                .station("10-adopted");
        coordinator.publish(DRAFT);
        await().atMost(Duration.ofSeconds(2))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(
                        () -> assertThat(Service.VISITOR.get(PLAN).statusCode()).isEqualTo(200));
        coordinator.reads("Edition 1 is public").station("11-published");
    }

    @Test
    @Order(8)
    void anyoneReadsThePlanAndItsMeasuresInThreeLanguages() {
        assertThat(Service.VISITOR.read(PLAN)).contains("Civic Academy", "Edition 1");
        assertThat(Service.VISITOR.read(PLAN + "/measures/1"))
                .contains("Workshops held in local communities", "Q3 2023");
        assertThat(Service.VISITOR.read(PLAN + "/measures/2")).contains("Civic Academy");
        assertThat(Service.VISITOR.read(PLAN.replace("/en/", "/sr-Latn/")))
                .contains("1. izdanje", "Civic Academy", "na engleskom jeziku");
        assertThat(Service.VISITOR.read(PLAN.replace("/en/", "/sr-Cyrl/")))
                .contains("1. издање", "Civic Academy", "на енглеском језику");
    }

    @Test
    @Order(9)
    void theCoordinatorOpensARoundAndTheOfficerSeesOnlyHisSteps() {
        coordinator.click("Reporting").reads("Open a reporting round").station("12-round");
        coordinator.click("Open the round").reads("Reports on").station("13-round-open");
        officer.open(WORKSPACE).reads("wait for your report").station("14-officer-today");
        officer.click("Reporting").reads("Step 1 of 6").station("15-step");
        assertThat(officer.text()).doesNotContain("Youth Office");
    }

    @Test
    @Order(10)
    void theOfficerReportsAStepCompleteWithALinkAndAFile() throws Exception {
        officer.tick("How far is this step?", "Everything that was promised is done");
        officer.fill("What was done", "The team of five was appointed and met in February.");
        officer.fill("Link", "https://www.novipazar.example/team").click("Add link");
        officer.upload(evidence()).reads("minutes-of-the-team.txt").station("16-evidence");
        officer.click("Hand in and go on").reads("Step 2 of 6").station("17-next-step");
    }

    @Test
    @Order(11)
    void theCoordinatorAcceptsTheReport() {
        coordinator.open(WORKSPACE).reads("waits for your decision").station("18-waiting");
        coordinator.open(WORKSPACE + "reporting").click(By.linkText("Read and decide"));
        coordinator
                .reads("The team of five was appointed", "minutes-of-the-team.txt")
                .station("19-report");
        coordinator.click("Accept").reads("accepted").station("20-accepted");
    }

    @Test
    @Order(12)
    void theNextPublicationShowsItAndWhatMovedIsPublic() throws Exception {
        coordinator.open(MEASURE_2).unfold("Steps", "Step 1.");
        coordinator.choose(coordinator.field("Until the end of", "//*[@id='step-1']"), "Q1 2024");
        coordinator.reads("Saved");
        coordinator.publish(DRAFT).reads("Edition 2 is public").station("21-second");
        assertThat(Service.VISITOR.read(PLAN + "/measures/1")).contains("The team of five was appointed", "complete");
        assertThat(Service.VISITOR.read(PLAN + "/changes")).contains("Edition 2", "Q1 2024");
        assertThat(Service.VISITOR.read(PLAN + "/versions/1"))
                .contains("edition 1")
                .doesNotContain("The team of five");
        var evidence = Service.VISITOR.get("/novi-pazar/evidence/" + Sha256.of(Files.readAllBytes(evidence())));
        assertThat(evidence.statusCode()).isEqualTo(200);
        assertThat(evidence.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(said -> assertThat(said).startsWith("attachment"));
    }

    @Test
    @Order(13)
    void everyEditionIsItsHashAndNamesTheOneBefore() {
        var first = Service.VISITOR.get(PLAN + "/versions/1.json");
        var second = Service.VISITOR.get(PLAN + "/versions/2.json");
        var current = Service.VISITOR.get(PLAN + ".json");
        assertThat(current.body()).isEqualTo(second.body());
        for (var edition : List.of(first, second, current))
            assertThat(edition.headers().firstValue("ETag")).hasValue("\"" + Sha256.of(edition.body()) + "\"");
        assertThat(first.headers().firstValue("Link")).isEmpty();
        assertThat(current.headers().firstValue("Link"))
                .hasValue("<" + PLAN + "/versions/1.json>; rel=\"predecessor-version\"");
        assertThat(Service.VISITOR.read(PLAN + "/versions"))
                .contains(Sha256.of(first.body()), Sha256.of(second.body()));
    }

    @Test
    @Order(14)
    void aWithdrawnRoleBitesAtTheNextInteraction() {
        coordinator.click("People").reads("Emir Ćorović").station("22-people");
        coordinator.click(By.xpath("//vaadin-button[@aria-label='Withdraw the role of Emir Ćorović']"));
        coordinator.station("23-withdraw");
        coordinator.click(By.xpath("//vaadin-confirm-dialog//vaadin-button[normalize-space()='Withdraw']"));
        coordinator.until("the officer gone", () -> !coordinator.text().contains("Emir Ćorović"));
        officer.tick("How far is this step?", "Everything that was promised is done");
        officer.reads("no municipality has given you a role").station("24-withdrawn");
    }

    @Test
    @Order(15)
    void signingOutEndsBothSessions() {
        coordinator.click("Sign out");
        coordinator.until(
                "the public pages", () -> coordinator.address().getPath().equals("/"));
        coordinator.open("/app/").see(By.id("username"));
    }

    @Test
    @Order(16)
    void nothingOnTheWayHinderedAnybody() {
        assertThat(Stream.of(coordinator, officer).flatMap(person -> person.hindrances().stream()))
                .isEmpty();
    }

    private static Path evidence() throws Exception {
        var file = Path.of("target/journeys/minutes-of-the-team.txt");
        return Files.writeString(file, "Minutes of the first meeting of the team.\n");
    }
}
