package org.openplan.imports.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.document.Direction;
import org.openplan.document.PlanDocument.Reading;
import org.openplan.document.PlanDocument.Target;
import org.openplan.document.Quarter;

/// Indicators whose words name their baseline and target.
class IndicatorsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Share of late answers: baseline 40% (2022), target 5% (2025) | 40 | 2022-12-31 | 2025-Q4 | 5 | DECREASE",
                "Broj obuka; PV: 0 (2022), CV: 12 (2024) | 0 | 2022-12-31 | 2024-Q4 | 12 | INCREASE",
                "Početna vrednost 2,5 (2021); ciljna vrednost: 4 (2023) | 2.5 | 2021-12-31 | 2023-Q4 | 4 | INCREASE",
            })
    void baselineAndTargetAreRead(
            String words, BigDecimal baseline, LocalDate date, String quarter, BigDecimal target, Direction direction) {
        var indicator = Indicators.read("en", words);
        assertThat(indicator.name().inOrFirst("en")).isEqualTo(words);
        assertThat(indicator.baseline()).isEqualTo(new Reading(baseline, date));
        assertThat(indicator.targets()).containsExactly(new Target(Quarter.parse(quarter), target));
        assertThat(indicator.direction()).isEqualTo(direction);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ten workshops held", "Target groups reached", "Baseline study published", "Target 5%"})
    void whatIsNotNamedIsNotGuessed(String words) {
        var indicator = Indicators.read("en", words);
        assertThat(indicator.baseline()).isNull();
        assertThat(indicator.targets()).isEmpty();
    }

    @Test
    void aTextOfValuesAloneIsNoIndicatorOfItsOwn() {
        assertThat(Indicators.isMore("CV: 12 (2024)")).isTrue();
        assertThat(Indicators.isMore("Targeted services")).isFalse();
    }
}
