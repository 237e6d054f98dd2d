package org.openplan.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Report;
import org.openplan.document.PlanJson;
import org.openplan.document.Progress;
import org.openplan.document.ProgressDay;
import org.openplan.document.Quarter;
import org.openplan.document.Severity;
import org.openplan.document.StepProgress;
import org.openplan.language.Translations;
import org.openplan.quality.Quality;

/// The demonstration of the made-up town, whenever it is started first.
class DemoStoryTests {

    private static final Path PRIMER = Path.of("tenants/primer/demo");
    private static final Translations TRANSLATIONS = new Translations();
    private static final Quarter TOLD = new Quarter(2026, 2);

    @TempDir
    Path elsewhere;

    /// Two years, with a February of 29 days among them, and the quarter for which it is told.
    static Stream<Quarter> quarters() {
        return IntStream.range(-2, 8).mapToObj(TOLD::plus);
    }

    @ParameterizedTest
    @MethodSource("quarters")
    void noTokenIsLeftAndNothingInThePlanWantsMending(Quarter now) {
        var story = story(now);
        assertThat(everything(story)).doesNotContain("[[");
        assertThat(Quality.findings(story.plan()))
                .filteredOn(finding -> finding.severity() != Severity.HINT)
                .extracting(Finding::rule, Finding::measure, Finding::step, Finding::details)
                .isEmpty();
        assertThat(Quality.findings(lastPublished(story)))
                .extracting(Finding::severity)
                .doesNotContain(Severity.ERROR);
    }

    /// Every date and year moves: a hundred years later none of this century is left.
    @Test
    void noYearStaysBehind() {
        assertThat(everything(story(TOLD.plus(400))))
                .contains("2125")
                .doesNotContainPattern("(?<![\\d.])20\\d\\d(?!\\d)");
    }

    @ParameterizedTest
    @MethodSource("quarters")
    void noNumberIsFollowedByItsFullStopAndAnother(Quarter now) {
        assertThat(everything(story(now))).doesNotContainPattern("\\d\\.[.,;:!?)]");
    }

    @ParameterizedTest
    @MethodSource("quarters")
    void itsAddressIsItsYears(Quarter now) {
        var plan = story(now).plan();
        var period = plan.period();
        assertThat(plan.slug())
                .isEqualTo(period.start().getYear() + "-" + period.end().getYear());
        assertThat(plan.title().in("en"))
                .hasValueSatisfying(
                        title -> assertThat(title).endsWith(plan.slug().replace('-', '–')));
        assertThat(period.start()).isEqualTo(now.plus(-5).firstDay());
        assertThat(period.end()).isEqualTo(now.plus(2).lastDay());
    }

    /// From the first day of the quarter to its last, the tenth, the fifteenth, the sixteenth and 29 February included.
    @ParameterizedTest
    @MethodSource("quarters")
    void onAnyDayTheLastEditionIsMonthsOldAndAStepHasFallenSilentSinceAndOneIsAwaited(Quarter now) {
        var story = story(now);
        var plan = lastPublished(story);
        var edition = lastEdition(story);
        assertThat(steps(plan, edition, StepProgress::silent)).isEmpty();
        assertThat(steps(plan, edition, StepProgress::awaited)).containsExactly("3.3");
        for (var today = now.firstDay(); !today.isAfter(now.lastDay()); today = today.plusDays(1)) {
            assertThat(edition).isBetween(today.minusMonths(6), today.minusMonths(2));
            assertThat(steps(plan, today, StepProgress::silent))
                    .as("silent on " + today)
                    .contains("3.3");
            assertThat(steps(plan, today, StepProgress::awaited))
                    .as("awaited on " + today)
                    .containsExactly(today.isAfter(now.firstDay().plusDays(14)) ? "4.3" : "1.2");
            assertThat(steps(plan, today, StepProgress::complete)).hasSize(7);
        }
    }

    @Test
    void evidenceIsOfTheSameTime() {
        var table = new String(story(TOLD.plus(4)).evidence("voda.csv"), StandardCharsets.UTF_8);
        assertThat(table).contains("2026-12-03,2026-12-10,da").doesNotContain("2025");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "life.yaml; adopted on [[2025-02-10]]; adopted on [[2025-02-30]]; [[2025-02-30]]",
                "life.yaml; [[2025-12-18|iso]]; [[2025-12-18|long]]; [[2025-12-18|long]]",
                "plan.json; [[2024-08-05]]; [[August]]; [[August]]",
                "plan.json; [[2024-08-05]]; [[2024-08-05]; [[",
                "evidence/voda.csv; [[2025-12-15|iso]]; [[2025-12-32|iso]]; [[2025-12-32|iso]]",
                "life.yaml; on: 2026-01-09; on: 2026-01-32; 2026-01-32",
                "life.yaml; on: 2026-01-13; on: 2026-04-01; on 2026-04-01",
                "life.yaml; now: 2026-Q2; now: soon; soon",
                "life.yaml; now: 2026-Q2; then: 2026-Q2; now",
                "life.yaml; { endDate: 2026-04-15 }; { end: 2026-Q2, endDate: 2026-04-15 }; endDate"
            })
    void aMistakeIsReportedWithItsFileAndWhatIsWrong(String file, String written, String instead, String named)
            throws IOException {
        var folder = with(file, written, instead);
        assertThatThrownBy(() -> everything(DemoStory.of(folder, TOLD.plus(3), TRANSLATIONS)))
                .isInstanceOf(DemoMistake.class)
                .hasMessageContaining(file)
                .hasMessageContaining(named);
    }

    private static DemoStory story(Quarter now) {
        return DemoStory.of(new DemoFolder(PRIMER), now, TRANSLATIONS);
    }

    private static String everything(DemoStory story) {
        return Stream.of("budzet.csv", "voda.csv")
                .map(file -> new String(story.evidence(file), StandardCharsets.UTF_8))
                .collect(Collectors.joining(
                        "\n",
                        new String(PlanJson.write(story.plan()), StandardCharsets.UTF_8) + PlanJson.text(story.life()),
                        ""));
    }

    private static LocalDate lastEdition(DemoStory story) {
        return story.life().days().stream()
                .filter(day -> day.published() != null)
                .map(DemoScript.Day::on)
                .toList()
                .getLast();
    }

    /// The plan as its last edition has it.
    private static PlanDocument lastPublished(DemoStory story) {
        var plan = story.plan();
        var round = story.life().now();
        for (var day : story.life().days()) {
            if (day.opened() != null) round = day.opened().quarter();
            for (var step : day.accepted()) {
                var telling = story.life().lastReport(step, day.on());
                plan = reported(plan, step, report(telling, round, day));
            }
            for (var revision : day.revised())
                plan = with(plan, revision.measure(), measure -> DemoRevision.revised(measure, revision));
        }
        return plan;
    }

    private static Report report(DemoScript.Telling telling, Quarter round, DemoScript.Day day) {
        return new Report(
                UUID.randomUUID(),
                round,
                telling.completion(),
                telling.note(),
                telling.obstacle(),
                day.on(),
                List.of());
    }

    private static PlanDocument reported(PlanDocument plan, String name, Report report) {
        var numbers = name.split("\\.");
        return with(
                plan,
                numbers[0],
                measure -> measure.withSteps(measure.steps().stream()
                        .map(step -> step.number().equals(numbers[1])
                                ? step.withReports(Stream.concat(step.reports().stream(), Stream.of(report))
                                        .toList())
                                : step)
                        .toList()));
    }

    private static PlanDocument with(PlanDocument plan, String number, UnaryOperator<Measure> change) {
        return plan.withMeasures(plan.measures().stream()
                .map(measure -> measure.number().equals(number) ? change.apply(measure) : measure)
                .toList());
    }

    private static List<String> steps(PlanDocument plan, LocalDate day, Predicate<StepProgress> which) {
        var progress = Progress.of(plan, null, new ProgressDay(day, ProgressDay.CLOSING_DAYS));
        return progress.measures().stream()
                .flatMap(measure -> measure.steps().stream()
                        .filter(which)
                        .map(step ->
                                measure.measure().number() + "." + step.step().number()))
                .toList();
    }

    private DemoFolder with(String file, String written, String instead) throws IOException {
        var folder = Files.createTempDirectory(elsewhere, "demo");
        try (var files = Files.walk(PRIMER)) {
            for (var each : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(PRIMER.relativize(each).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(each, copy);
            }
        }
        var text = Files.readString(folder.resolve(file));
        assertThat(text).contains(written);
        Files.writeString(folder.resolve(file), text.replace(written, instead));
        return new DemoFolder(folder);
    }
}
