package org.openplan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Period;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.PlanDocument.Target;

class PlanJsonTests {

    @Test
    void whatIsWrittenReadsBackEqualAndWritesTheSameBytes() {
        var document = plan("2024-Q2", 10);
        var bytes = PlanJson.write(document);

        assertThat(PlanJson.read(bytes)).isEqualTo(document);
        assertThat(PlanJson.write(PlanJson.read(bytes))).isEqualTo(bytes);
        assertThat(PlanJson.sha256(bytes)).hasSize(64);
        assertThat(new String(bytes)).startsWith("{\"format\":\"openplan-plan/1\",\"municipality\":\"primer\"");
    }

    @Test
    void aMovedDeadlineAndACutTargetAreTwoDifferences() {
        var differences = Differences.between(plan("2024-Q2", 12), plan("2024-Q3", 10));

        assertThat(differences).hasSize(2);
        assertThat(differences.get(0))
                .isEqualTo(new Difference("1", "1", List.of("end"), List.of(), null, "2024-Q2", "2024-Q3"));
        assertThat(differences.get(1).items()).containsExactly("Workshops", "2024-Q4");
        assertThat(differences.get(1).field()).isEqualTo("value");
    }

    @Test
    void equalDocumentsDoNotDiffer() {
        assertThat(Differences.between(plan("2024-Q2", 12), plan("2024-Q2", 12)))
                .isEmpty();
    }

    private static PlanDocument plan(String end, int target) {
        var step = new Step(
                "1",
                Text.of("en", "Hold them"),
                Text.NONE,
                Quarter.parse("2024-Q1"),
                Quarter.parse(end),
                null,
                null,
                null,
                null,
                null,
                Completion.NO_EVIDENCE,
                List.of());
        var indicator = new Indicator(
                Text.of("en", "Workshops"),
                "workshops",
                Direction.INCREASE,
                null,
                List.of(new Target(Quarter.parse("2024-Q4"), BigDecimal.valueOf(target))),
                List.of(),
                null);
        var measure = Measure.numbered("1")
                .withTitle(Text.of("en", "Workshops"))
                .withSteps(List.of(step))
                .withIndicators(List.of(indicator));
        return new PlanDocument(
                PlanDocument.FORMAT,
                "primer",
                "2024-2025",
                Text.of("en", "Plan"),
                List.of("en"),
                new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31), null),
                null,
                List.of(),
                List.of(measure));
    }
}
