package org.openplan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openplan.document.Completion;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.Text;
import org.openplan.files.FileRefused;
import org.openplan.plan.MeasureFigures;
import org.openplan.progress.ReportContent.Flaw;

class ReportContentTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Indicator VISITS = Indicator.of(Text.of("en", "Visits"));
    private static final ReportContent EMPTY = new ReportContent(null, "en", "", "", List.of());

    @Test
    void notEvenADraftHoldsFiguresOrNotesWithoutAnEnd() {
        assertThat(EMPTY.withReadings(List.of(reading(new BigDecimal("1".repeat(1_200)), "")))
                        .excesses())
                .containsExactly(Flaw.VALUE_TOO_LONG);
        assertThat(EMPTY.withReadings(List.of(reading(BigDecimal.ONE, "x".repeat(501))))
                        .excesses())
                .containsExactly(Flaw.READING_NOTE_TOO_LONG);
        assertThat(EMPTY.withSpending(List.of(spent(new BigDecimal("1e300"), "")))
                        .excesses())
                .containsExactly(Flaw.AMOUNT_TOO_LONG);
        assertThat(EMPTY.withSpending(List.of(spent(BigDecimal.ONE, "x".repeat(501))))
                        .excesses())
                .containsExactly(Flaw.SPENDING_NOTE_TOO_LONG);
    }

    @Test
    void aDraftMayLackWhatAReportMustHave() {
        var draft = new ReportContent(Completion.COMPLETE, "en", "", "", List.of());

        assertThat(draft.excesses()).isEmpty();
        assertThat(draft.flaws()).containsExactly(Flaw.EVIDENCE_MISSING);
    }

    @Test
    void aDayOnWhichNobodyMeasuredIsNoDay() {
        var known = new MeasureFigures(List.of(VISITS), List.of());
        var reading = new ReportedReading(VISITS.id(), VISITS.name(), BigDecimal.ONE, LocalDate.of(-1, 1, 1), "");

        assertThat(reading.flaw(known, TODAY)).contains(Flaw.NO_DAY);
    }

    @Test
    void theNameOfEvidenceIsALineAndNotALetter() throws FileRefused {
        var address = "https://town.example/" + "x".repeat(1_500);
        var link = EvidenceItem.link(address);

        assertThat(link.title()).hasSize(EvidenceItem.LONGEST_TITLE).endsWith("…");
        assertThat(link.url()).isEqualTo(address);
        assertThat(report(link).excesses()).isEmpty();
        assertThat(report(new EvidenceItem("x".repeat(201), address, null)).excesses())
                .containsExactly(Flaw.EVIDENCE_TITLE);
        assertThat(report(new EvidenceItem(" ", address, null)).excesses()).containsExactly(Flaw.EVIDENCE_TITLE);
    }

    private static ReportContent report(EvidenceItem evidence) {
        return new ReportContent(Completion.COMPLETE, "en", "", "", List.of(evidence));
    }

    private static ReportedReading reading(BigDecimal value, String note) {
        return new ReportedReading(UUID.randomUUID(), VISITS.name(), value, TODAY, note);
    }

    private static ReportedSpending spent(BigDecimal amount, String covers) {
        return new ReportedSpending(2026, null, "EUR", amount, covers);
    }
}
