package org.openplan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplan.document.Quarter;

/// Dates moved by whole quarters.
class TimeShiftTests {

    @ParameterizedTest
    @CsvSource({
        "0, 2025-02-28, 2025-02-28",
        "1, 2025-02-14, 2025-05-14",
        "1, 2025-06-30, 2025-09-30",
        "1, 2024-12-31, 2025-03-31",
        "3, 2025-05-29, 2026-02-28",
        "11, 2025-05-29, 2028-02-29",
        "-2, 2026-12-31, 2026-06-30",
        "2, 2028-02-29, 2028-08-31",
        "4, 2028-02-29, 2029-02-28",
        "-4, 2029-02-28, 2028-02-29"
    })
    void aDayMovesByThreeMonthsAQuarterAndTheLastOfAMonthStaysTheLast(int quarters, LocalDate told, LocalDate moved) {
        assertThat(new TimeShift(quarters).moved(told)).isEqualTo(moved);
    }

    @Test
    void aDayStaysInItsQuarter() {
        for (var day = LocalDate.of(2024, 1, 1); day.getYear() < 2026; day = day.plusDays(1))
            for (int quarters = -8; quarters <= 8; quarters++)
                assertThat(Quarter.of(new TimeShift(quarters).moved(day)))
                        .isEqualTo(Quarter.of(day).plus(quarters));
    }

    @ParameterizedTest
    @CsvSource({"0, 2025", "3, 2025", "4, 2026", "7, 2026", "-1, 2024", "-4, 2024"})
    void aYearIsThatIntoWhichItsFirstDayMoves(int quarters, int moved) {
        assertThat(new TimeShift(quarters).moved(2025)).isEqualTo(moved);
    }
}
