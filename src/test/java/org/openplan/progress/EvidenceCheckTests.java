package org.openplan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.Stage;
import org.openplan.document.Completion;
import org.openplan.document.Quarter;
import org.openplan.document.Text;
import org.openplan.permission.Role;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.MeasureFigures;
import org.openplan.plan.PlanId;
import org.openplan.tenancy.ServiceActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class EvidenceCheckTests {

    private static final Path ROOT = IntegrationTest.DATA.resolve("evidence");
    private static final EvidenceCheck.Findings NOTHING =
            new EvidenceCheck.Findings(Set.of(), Set.of(), Set.of(), Set.of());

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private EvidenceCheck check;

    @Autowired
    private ReportDrafts drafts;

    @Autowired
    private ProgressReports reports;

    @Autowired
    private ActionPlans plans;

    @Autowired
    private JdbcClient database;

    private Town town;
    private PlanId plan;

    @BeforeEach
    void aTownThatReports() {
        town = cast.town();
        plan = stage.adopted(town);
        stage.answers(town, Role.OFFICER, "Department of Finance");
        stage.round(town, plan, new Quarter(2025, 1));
    }

    @Test
    void whatAReportOrAnEditionShowsStaysHoweverOldItIs() throws Exception {
        var minutes = kept("minutes");
        var report = stage.report(town, minutes);
        town.run(town.coordinator(), () -> {
            reports.accept(report.id(), report.version(), MeasureFigures.NONE);
            plans.publish(plan, Text.NONE);
        });
        age(minutes);

        assertThat(look()).isEqualTo(NOTHING);
        assertThat(file(minutes.sha256())).exists();
    }

    @Test
    void whatADraftHoldsStaysUntilADayThatNobodyNeedsItAnyLonger() throws Exception {
        var photograph = kept("photograph");
        town.run(town.officer(), () -> {
            var due = reports.due().getFirst();
            var typed = new ReportContent(Completion.COMPLETE, "en", "Done", "", List.of(EvidenceItem.of(photograph)));
            drafts.keep(due.round().id(), due.details().id(), typed);
        });
        age(photograph);
        assertThat(look()).isEqualTo(NOTHING);

        town.run(town.officer(), () -> {
            var due = reports.due().getFirst();
            drafts.forget(due.round().id(), due.details().id());
        });
        assertThat(look().collected()).containsExactlyInAnyOrderElementsOf(names(photograph));
        assertThat(file(photograph.sha256())).doesNotExist();
        assertThat(look()).isEqualTo(NOTHING);
    }

    @Test
    void whatNobodyNeedsIsKeptForAWeekAndAnewWhenItIsHandedInAgain() throws Exception {
        var photograph = kept("photograph");
        assertThat(look()).isEqualTo(NOTHING);

        age(photograph);
        kept("photograph");

        assertThat(look()).isEqualTo(NOTHING);
        assertThat(file(photograph.sha256())).exists();
    }

    @Test
    void aFileThatIsGoneOrHoldsOtherBytesOrIsNobodysIsNamedAndLeft() throws Exception {
        var minutes = kept("minutes");
        stage.report(town, minutes);
        Files.writeString(file(minutes.sha256()), "something else");
        var foreign = Files.writeString(ROOT.resolve(town.slug()).resolve("notes.bin"), "left here by somebody");
        Files.setLastModifiedTime(foreign, longAgo());
        var found = look();
        assertThat(found.changed()).containsExactly(minutes.sha256());
        assertThat(found.foreign()).containsExactly("notes.bin");
        assertThat(foreign).exists();

        Files.delete(file(minutes.sha256()));
        assertThat(look().missing()).containsExactly(minutes.sha256());
    }

    @Test
    void theCheckOfEveryNightIsRegisteredOnce() {
        var times = database.sql("select execution_time from job where task_name = 'evidence-times'")
                .query((row, at) -> row.getTimestamp(1).toLocalDateTime())
                .list();

        assertThat(times)
                .singleElement()
                .satisfies(next -> assertThat(next.getMinute()).isZero());
    }

    private EvidenceFile kept(String words) throws Exception {
        var content = (words + " of " + town.slug()).getBytes(StandardCharsets.UTF_8);
        return town.as(town.officer(), () -> files.keep(words + ".txt", content));
    }

    private EvidenceCheck.Findings look() {
        return ServiceActor.named("evidence").in(town.slug(), check::look);
    }

    private static Set<String> names(EvidenceFile file) {
        return new TreeSet<>(List.of(file.sha256(), file.original()));
    }

    private void age(EvidenceFile kept) throws IOException {
        for (var name : names(kept)) Files.setLastModifiedTime(file(name), longAgo());
    }

    private static FileTime longAgo() {
        return FileTime.from(Instant.now().minus(8, ChronoUnit.DAYS));
    }

    private Path file(String name) {
        return ROOT.resolve(town.slug()).resolve(name.substring(0, 2)).resolve(name);
    }
}
