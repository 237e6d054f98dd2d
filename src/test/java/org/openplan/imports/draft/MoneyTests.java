package org.openplan.imports.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sums as people print them.
class MoneyTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023 500.000 RSD | 2023 | 500000.00 | RSD",
                "2023\u00A0500.000 RSD | 2023 | 500000.00 | RSD",
                "2023 1 500 000 RSD | 2023 | 1500000.00 | RSD",
                "2023. 500.000 RSD | 2023 | 500000.00 | RSD",
                "1999 500.000 RSD | 1999 | 500000.00 | RSD",
                "RSD 2023 500.000 | 2023 | 500000.00 | RSD",
                "do 31.12.2023 500.000,50 dinara | 2023 | 500000.50 | RSD",
                "500.000 RSD u 2023. | 2023 | 500000.00 | RSD",
                "12 500 EUR | | 12500.00 | EUR",
                "2500 EUR | | 2500.00 | EUR",
                "2000 EUR | | 2000.00 | EUR",
                "0.125 million EUR | | 125000.00 | EUR",
                "0,125 miliona evra | | 125000.00 | EUR",
                "EUR 0.1255 million | | 125500.00 | EUR",
                "1,5 miliona RSD | | 1500000.00 | RSD",
                "1.125 million EUR | | 1125000.00 | EUR",
                "1,125 miliona evra | | 1125000.00 | EUR",
                "1,250.5 thousand USD | | 1250500.00 | USD",
                ".5 million USD | | 500000.00 | USD",
                "£.5 million (2025/26) | 2025 | 500000.00 | GBP",
                "2023 EUR 500.000 | 2023 | 500000.00 | EUR",
                "0 RSD | | 0.00 | RSD"
            })
    void aPrintedSumIsUnderstood(String printed, Integer year, String amount, String currency) {
        var line = Money.lines(printed).getFirst();
        assertThat(line.year()).isEqualTo(year);
        assertThat(line.amount()).hasToString(amount);
        assertThat(line.currency()).isEqualTo(currency);
        assertThat(line.source()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023.500 RSD", "2023 000 RSD", "EUR 1234.567", "1.2345.678 RSD"})
    void aPartOfANumberIsNoSum(String printed) {
        var line = Money.lines(printed).getFirst();
        assertThat(line.amount()).isNull();
        assertThat(line.source()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,125 million EUR", "1.125 miliona evra"})
    void aSumThatMayBeAThousandTimesMoreIsNotGuessed(String printed) {
        assertThat(Money.lines(printed).getFirst().amount()).isNull();
    }

    @Test
    void theYearBeforeASumStaysWithIt() {
        assertThat(Money.lines("2023: ALL 2,500,000; 2024: ALL 1,000,000"))
                .extracting(line -> line.year() + " " + line.amount())
                .containsExactly("2023 2500000.00", "2024 1000000.00");
    }

    @Test
    void eachSumOfALineKeepsTheYearBeforeIt() {
        assertThat(Money.lines("2023 500.000 RSD, 2024 600.000 RSD"))
                .extracting(line -> line.year() + " " + line.amount())
                .containsExactly("2023 500000.00", "2024 600000.00");
    }
}
