package org.openplan.imports.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.imports.dates.PrintedDates.SlashOrder;

/// Dates as people print them.
class PrintedDatesTests {

    private final PrintedDates dates = new PrintedDates(SlashOrder.MONTH_FIRST);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I quarter2023. | 2023-01-01 | 2023-03-31",
                "IV kvartal 2023. | 2023-10-01 | 2023-12-31",
                "четврти квартал 2023. године | 2023-10-01 | 2023-12-31",
                "Q2 2018 (May 2018) | 2018-05-01 | 2018-05-31",
                "I quarter of 2021 | 2021-01-01 | 2021-03-31",
                "Quarter 2 2015 | 2015-04-01 | 2015-06-30",
                "2018-Q2 | 2018-04-01 | 2018-06-30",
                "Q1-Q2 2023 | 2023-01-01 | 2023-06-30",
                "I–II kvartal 2023. | 2023-01-01 | 2023-06-30",
                "III kvartal 2022 - I kvartal 2023 | 2022-07-01 | 2023-03-31",
                "S I 2024 | 2024-01-01 | 2024-06-30",
                "segundo semestre de 2022 | 2022-07-01 | 2022-12-31",
                "T4 2022 | 2022-10-01 | 2022-12-31",
                "July 2014 | 2014-07-01 | 2014-07-31",
                "Decembar 2023. | 2023-12-01 | 2023-12-31",
                "jul 2023 | 2023-07-01 | 2023-07-31",
                "enero de 2023 | 2023-01-01 | 2023-01-31",
                "1° de enero de 2023 | 2023-01-01 | 2023-01-01",
                "siječanj 2023. | 2023-01-01 | 2023-01-31",
                "31 August 2018 – 31 August 2020 | 2018-08-31 | 2020-08-31",
                "January – March 2020 | 2020-01-01 | 2020-03-31",
                "od 1. januara do 31. marta 2023. | 2023-01-01 | 2023-03-31",
                "January 1 st 2023. October 1 st 2023. | 2023-01-01 | 2023-10-01",
                "7/31/2016 | 2016-07-31 | 2016-07-31",
                "31/7/2016 | 2016-07-31 | 2016-07-31",
                "15.5.2023. | 2023-05-15 | 2023-05-15",
                "2023-05-15 | 2023-05-15 | 2023-05-15",
                "05/2023 | 2023-05-01 | 2023-05-31",
                "2023 | 2023-01-01 | 2023-12-31",
                "2022/2023 | 2022-01-01 | 2023-12-31",
                "do kraja 2023. | 2023-10-01 | 2023-12-31",
                "by the end of June 2023 | 2023-06-01 | 2023-06-30"
            })
    void aPrintedDateIsUnderstood(String printed, String first, String last) {
        var date = dates.one(printed).orElseThrow();
        assertThat(date.first()).hasToString(first);
        assertThat(date.last()).hasToString(last);
        assertThat(date.printed()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By winter 2025",
                "mid-2024",
                "within three months",
                "TBC",
                "June",
                "45/2023 decree",
                "30.2.2023."
            })
    void whatIsNotUnderstoodIsKeptAndNotGuessed(String printed) {
        var date = dates.one(printed).orElseThrow();
        assertThat(date.isUnderstood()).isFalse();
        assertThat(date.printed()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ongoing", "Permanent activity", "kontinuirano", "континуирано", "Permanente"})
    void workWithoutEndNamesNoDate(String printed) {
        assertThat(dates.one(printed).orElseThrow().open()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NA", "n/a", "-", " ", "No aplica"})
    void nothingPrintedIsNoDate(String printed) {
        assertThat(dates.all(printed)).isEmpty();
    }

    @Test
    void severalDatesInOneCellAreToldApart() {
        assertThat(dates.all("I quarter2023. I quarter 2023. II quarter2023"))
                .extracting(PrintedDate::printed)
                .containsExactly("I quarter2023.", "I quarter 2023.", "II quarter2023");
    }

    @Test
    void theOrderOfNumbersIsProvedByTheOtherDates() {
        assertThat(PrintedDates.orderIn("1/2/2020 and 13/2/2020")).isEqualTo(SlashOrder.DAY_FIRST);
        assertThat(PrintedDates.orderIn("1/2/2020 and 2/13/2020")).isEqualTo(SlashOrder.MONTH_FIRST);
        assertThat(PrintedDates.orderIn("1/2/2020")).isEqualTo(SlashOrder.UNKNOWN);
        assertThat(new PrintedDates(SlashOrder.DAY_FIRST)
                        .one("1/2/2020")
                        .orElseThrow()
                        .first())
                .hasToString("2020-02-01");
        assertThat(new PrintedDates(SlashOrder.UNKNOWN)
                        .one("1/2/2020")
                        .orElseThrow()
                        .doubtful())
                .isTrue();
    }
}
