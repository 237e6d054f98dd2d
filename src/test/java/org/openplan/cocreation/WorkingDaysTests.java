package org.openplan.cocreation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTests {

    private final WorkingDays days = new WorkingDays();

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 7, 2026-11-12", // Armistice Day on Wednesday, 11 November
        "2026-04-08, 7, 2026-04-21", // Orthodox Good Friday 10 April and Easter Monday 13 April
        "2025-12-30, 7, 2026-01-13", // New Year on 1 and 2 January, Orthodox Christmas on 7 January
        "2026-04-30, 1, 2026-05-04", // 1 May on Friday, 2 May on Saturday
        "2026-08-03, 7, 2026-08-12"
    })
    void theSeventhWorkingDayInSerbia(LocalDate day, int count, LocalDate last) {
        assertThat(days.after(day, count, "RS")).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2023-01-03", "2026-02-17", "2029-02-16", "2027-05-03", "2024-05-03", "2024-05-06", "2025-04-18"
            })
    void whatSerbiaTakesOff(LocalDate day) {
        assertThat(days.isWorked(day, "RS")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-25", "2026-04-06", "2025-02-18", "2024-03-29", "2023-01-04"})
    void whatSerbiaWorks(LocalDate day) {
        assertThat(days.isWorked(day, "RS")).isTrue();
    }

    @Test
    void aCountryWithoutKnownHolidaysHasWeekends() {
        assertThat(days.after(LocalDate.of(2026, 1, 1), 7, "AQ")).isEqualTo(LocalDate.of(2026, 1, 12));
        assertThat(days.isWorked(LocalDate.of(2026, 1, 3), "AQ")).isFalse();
    }

    @Test
    void theDaysBetweenAreCountedAsTheDeadlineIs() {
        var day = LocalDate.of(2026, 4, 8);
        assertThat(days.between(day, days.after(day, 7, "RS"), "RS")).isEqualTo(7);
        assertThat(days.between(day, day, "RS")).isZero();
    }
}
