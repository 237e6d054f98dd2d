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
        var document = plan();
        var bytes = PlanJson.write(document);

        assertThat(PlanJson.read(bytes)).isEqualTo(document);
        assertThat(PlanJson.write(PlanJson.read(bytes))).isEqualTo(bytes);
        assertThat(Sha256.of(bytes)).hasSize(64);
        assertThat(new String(bytes)).startsWith("{\"format\":\"openplan-plan/1\",\"municipality\":\"primer\"");
    }

    private static PlanDocument plan() {
        var step = Step.numbered("1")
                .with()
                .id(SampleId.of("1.1"))
                .description(Text.of("en", "Hold them"))
                .start(Quarter.parse("2024-Q1"))
                .end(Quarter.parse("2024-Q2"))
                .build();
        var indicator = new Indicator(
                SampleId.of("workshops"),
                Text.of("en", "Workshops"),
                "workshops",
                Direction.INCREASE,
                null,
                List.of(new Target(Quarter.parse("2024-Q4"), BigDecimal.TEN)),
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
                null,
                Text.of("en", "Plan"),
                List.of("en"),
                new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31), null),
                null,
                List.of(),
                List.of(measure));
    }
}
