package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openplan.audit.TrailCheck;
import org.openplan.document.Characters;
import org.openplan.document.Completion;
import org.openplan.document.Quarter;
import org.openplan.document.Text;
import org.openplan.membership.Members;
import org.openplan.permission.Role;
import org.openplan.plan.ActionPlans;
import org.openplan.progress.ProgressReports;
import org.openplan.progress.ReportContent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Names, notes, reasons and reports with characters that no text may have.
abstract class ForbiddenCharacters {

    private static final String BAD = "A\uFFFEn\0a \uD800of\uFDD0 \uDBFF\uDFFFthe \u0001\u202Etown";

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Members members;

    @Autowired
    private ProgressReports reports;

    @Autowired
    private ActionPlans plans;

    @Autowired
    private TrailCheck check;

    @Autowired
    private JdbcClient database;

    @Test
    void noneReachesAnyTableAndTheTrailStaysWhole() {
        var town = cast.town();
        var plan = stage.adopted(town);
        stage.answers(town, Role.OFFICER, "Department of Finance");
        stage.round(town, plan, new Quarter(2025, 1));
        town.run(town.coordinator(), () -> members.invite("bad@example.org", BAD, Role.MONITOR, "en"));
        var due = town.as(town.officer(), () -> reports.due().getFirst());
        var said = new ReportContent(Completion.LIMITED, "en", BAD, BAD, java.util.List.of());
        var report = town.as(
                town.officer(),
                () -> reports.report(due.round().id(), due.details().id(), said));
        town.run(town.coordinator(), () -> reports.sendBack(report.id(), report.version(), BAD));
        town.run(town.coordinator(), () -> plans.publish(plan, Text.of("en", BAD)));

        assertThat(TextColumns.values(database)).anyMatch(text -> text.contains("Ana of the town"));
        assertThat(TextColumns.values(database)).allSatisfy(text -> {
            assertThat(text).isEqualTo(Characters.allowed(text));
            assertThat(text).doesNotContain("\\u0000", "\\u0001", "\\uFFFE", "\\uD800", "\u202E");
        });
        assertThat(check.broken()).doesNotContainKey(town.slug());
    }
}
