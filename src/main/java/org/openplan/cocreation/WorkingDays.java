package org.openplan.cocreation;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The working days of a country: neither Saturday or Sunday nor a public holiday. A country whose holidays are not
/// known has weekends only.
@Component
class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Set<String> known = HolidayManager.getSupportedCalendarCodes().stream()
            .map(code -> code.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /// The last of so many working days after this day.
    LocalDate after(LocalDate day, int days, String country) {
        return daysAfter(day)
                .filter(next -> isWorked(next, country))
                .skip(days - 1L)
                .findFirst()
                .orElseThrow();
    }

    /// The number of working days after the first day, up to and including the second one.
    int between(LocalDate first, LocalDate last, String country) {
        return (int) daysAfter(first)
                .takeWhile(next -> !next.isAfter(last))
                .filter(next -> isWorked(next, country))
                .count();
    }

    boolean isWorked(LocalDate day, String country) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !isHoliday(day, country.toLowerCase(Locale.ROOT));
    }

    private boolean isHoliday(LocalDate day, String country) {
        return known.contains(country)
                && HolidayManager.getInstance(ManagerParameters.create(country))
                        .isHoliday(day, HolidayType.PUBLIC_HOLIDAY);
    }

    private static Stream<LocalDate> daysAfter(LocalDate day) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1));
    }
}
