package org.openplan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.Stage;
import org.openplan.audit.AuditTrail;
import org.openplan.audit.TrailFlaw;
import org.openplan.document.Completion;
import org.openplan.document.Quarter;
import org.openplan.permission.Role;
import org.openplan.plan.MeasureFigures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class SealedReportsTests {

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    @Autowired
    ProgressReports reports;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcTemplate database;

    Town town;

    @BeforeEach
    void aReportThatWasAccepted() {
        town = cast.town();
        var plan = stage.adopted(town);
        stage.answers(town, Role.OFFICER, "Department of Finance");
        var round = stage.round(town, plan, new Quarter(2025, 1));
        var step = town.as(town.officer(), reports::due).getFirst().details().id();
        var content = new ReportContent(Completion.LIMITED, "en", "Begun", "No money", List.of());
        var report = town.as(town.officer(), () -> reports.report(round.id(), step, content));
        town.run(town.coordinator(), () -> reports.accept(report.id(), report.version(), MeasureFigures.NONE));
    }

    @Test
    void aReportAsItWasDecidedOnRaisesNoAlarm() {
        assertThat(town.as(town.coordinator(), trail::firstBroken)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "submitted_by = 'Somebody else'",
                "decided_by = 'Somebody else'",
                "decided_by = null",
                "status = 'SUBMITTED'",
                "reason = 'Because'",
                "answer = replace(answer, 'No money', 'All well')",
                "answer = replace(answer, 'LIMITED', 'COMPLETE')",
                "answer = json_set(answer, '$.evidence[0]', json_object('title', 'More'))"
            })
    void aReportThatWasChangedInTheDatabaseIsFound(String change) {
        var changed = database.update("update progress_report set " + change + " where municipality = ?", town.slug());

        assertThat(changed).isOne();
        assertThat(town.as(town.coordinator(), trail::firstBroken))
                .get()
                .extracting(TrailFlaw::kind)
                .isEqualTo(TrailFlaw.Kind.RECORD_CHANGED);
    }

    @Test
    void aReportThatWasTakenOutIsFound() {
        database.update("delete from progress_report where municipality = ?", town.slug());

        assertThat(town.as(town.coordinator(), trail::firstBroken))
                .get()
                .satisfies(flaw -> assertThat(flaw.where()).endsWith("(missing)"));
    }
}
