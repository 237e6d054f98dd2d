package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast.Town;
import org.openplan.document.Quarter;
import org.openplan.document.Text;
import org.openplan.membership.Person;
import org.openplan.permission.Role;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.MeasureFigures;
import org.openplan.plan.PlanId;
import org.openplan.progress.EvidenceFile;
import org.openplan.progress.EvidenceFiles;
import org.openplan.progress.ProgressReports;
import org.openplan.progress.ReportDetails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/// Evidence on its way from the officer to the public, and everybody who would like to see it sooner or elsewhere.
@IntegrationTest
class EvidenceFencesTests {

    private static final byte[] MINUTES = "We met in a room of its own.".getBytes(StandardCharsets.UTF_8);

    @Autowired
    ServletWebServerApplicationContext service;

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    @Autowired
    ActionPlans plans;

    @Autowired
    ProgressReports reports;

    @Autowired
    EvidenceFiles files;

    Town town;
    Town other;
    PlanId plan;
    EvidenceFile minutes;
    ReportDetails report;

    @BeforeEach
    void aReportThatWaitsWithItsEvidence() throws Exception {
        town = cast.town();
        other = cast.town();
        plan = stage.adopted(town);
        stage.answers(town, Role.OFFICER, "Department of Finance");
        stage.round(town, plan, new Quarter(2025, 1));
        minutes = town.as(town.officer(), () -> files.keep("minutes.txt", MINUTES));
        report = stage.report(town, minutes);
    }

    @Test
    void nobodyReadsEvidenceAtAPublicAddressBeforeAnEditionNamesIt() {
        assertThat(whatEverybodyGetsAt(town)).containsOnly(404);

        asCoordinator(this::accepted);
        assertThat(whatEverybodyGetsAt(town)).containsOnly(404);

        asCoordinator(() -> plans.publish(plan, Text.NONE));
        assertThat(whatEverybodyGetsAt(town)).containsOnly(200);
    }

    @Test
    void theOtherTownsAddressNeverLeadsToIt() {
        asCoordinator(this::accepted);
        asCoordinator(() -> plans.publish(plan, Text.NONE));

        assertThat(whatEverybodyGetsAt(other)).containsOnly(404);
    }

    @Test
    void noRoleOfTheOtherTownIsGivenItInTheWorkspace() {
        for (var role : Role.values())
            assertThat(given(other, other.in(role))).as(role.name()).isFalse();
        for (var role : Role.values())
            assertThat(given(town, other.in(role))).as(role + " as a guest").isFalse();
        assertThat(given(town, town.officer())).isTrue();
    }

    /// Whoever is signed in nowhere, and each role of both towns.
    private List<Integer> whatEverybodyGetsAt(Town where) {
        var address = "/" + where.slug() + "/evidence/" + minutes.sha256();
        var stranger = new Visitor(service.getWebServer().getPort()).status(address);
        var people = Stream.of(town, other)
                .flatMap(home -> Stream.of(Role.values()).map(home::in))
                .map(person -> Forger.signedIn(service, person).get(address).statusCode());
        return Stream.concat(Stream.of(stranger), people).toList();
    }

    private boolean given(Town served, Person who) {
        try {
            return served.as(who, () -> files.content(minutes.sha256())).isPresent();
        } catch (AccessDeniedException refused) {
            return false;
        }
    }

    private Object accepted() {
        reports.accept(report.id(), report.version(), MeasureFigures.NONE);
        return report;
    }

    private <T, X extends Throwable> T asCoordinator(ScopedValue.CallableOp<T, X> work) throws X {
        return town.as(town.coordinator(), work);
    }
}
