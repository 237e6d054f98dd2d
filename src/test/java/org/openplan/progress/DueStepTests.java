package org.openplan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplan.document.Completion;
import org.openplan.document.PlanDocument.Report;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.Quarter;
import org.openplan.document.Text;

/// Which steps a round asks about.
class DueStepTests {

    private static final Quarter ROUND = new Quarter(2025, 4);

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "1:SUBSTANTIAL:100, true",
        "1:COMPLETE:100, false",
        "1:SUBSTANTIAL:100 2:COMPLETE:200, false",
        "1:COMPLETE:100 3:LIMITED:300, true",
        "2:LIMITED:200 1:COMPLETE:250, true",
        "2:COMPLETE:200 2:LIMITED:250, true",
        "4:COMPLETE:360, true"
    })
    void aStepIsAskedAboutUnlessItsLatestReportBeforeSaysComplete(String reports, boolean asked) {
        var step = Step.numbered("1").withReports(reports(reports));

        assertThat(DueStep.asks(ROUND, step)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, false", "2025-10-01, true", "2025-12-31, true"})
    void aStepThatBeginsLaterIsNot(LocalDate begins, boolean asked) {
        assertThat(DueStep.asks(ROUND, Step.numbered("1").withStartDate(begins)))
                .isEqualTo(asked);
    }

    /// Each as quarter of 2025, completion and day of the year on which it was accepted.
    private static List<Report> reports(String text) {
        return Stream.of(text.split(" "))
                .filter(each -> !each.isEmpty())
                .map(each -> {
                    var parts = each.split(":");
                    return new Report(
                            UUID.randomUUID(),
                            new Quarter(2025, Integer.parseInt(parts[0])),
                            Completion.valueOf(parts[1]),
                            Text.NONE,
                            null,
                            LocalDate.ofYearDay(2025, Integer.parseInt(parts[2])),
                            List.of());
                })
                .toList();
    }
}
