package org.openplan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 12",
                "87,5 | 87.5",
                "87.5 | 87.5",
                "0,125 | 0.125",
                "1.234.567 | 1234567",
                "1,234,567.89 | 1234567.89",
                "1.234.567,89 | 1234567.89",
                "1.234,5 | 1234.5",
                "4 800 000 | 4800000",
                "-3,5 | -3.5",
                "1234,567 | 1234.567"
            })
    void aNumberIsReadWithEitherMark(String typed, String value) {
        assertThat(Decimal.read(typed)).isEqualTo(new Decimal.Exact(new BigDecimal(value)));
    }

    @Test
    void aThousandThatMayBeAFractionIsNotGuessed() {
        var both = new Decimal.Ambiguous(new BigDecimal("1234"), new BigDecimal("1.234"));

        assertThat(Decimal.read("1,234")).isEqualTo(both);
        assertThat(Decimal.read("1.234")).isEqualTo(both);
    }

    @Test
    void whatIsLongerThanAnyNumberOfAPlanIsNotTakenForOne() {
        assertThat(Decimal.read("1" + ".234".repeat(400))).isEqualTo(new Decimal.Unreadable());
        assertThat(Decimal.read("1" + ".234".repeat(10))).isEqualTo(new Decimal.Unreadable());
        assertThat(Decimal.read("9" + " ".repeat(5_000))).isEqualTo(new Decimal.Unreadable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1e6", "12,", ",5", "1.2.3", "1,23,456", "1.234,567.8", "--1", "5%", "1/2", "NaN", "٣"})
    void whatIsNoNumberIsNotTakenForOne(String typed) {
        assertThat(Decimal.read(typed)).isEqualTo(new Decimal.Unreadable());
    }
}
