package org.openplan.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.regex.Pattern;

/// A quarter of a year, written `2023-Q1`; plans are scheduled and reported in quarters.
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-Q([1-4])");

    public Quarter {
        if (number < 1 || number > 4) throw new IllegalArgumentException("A year has quarters 1 to 4, not " + number);
        if (year < 1 || year > 9999) throw new IllegalArgumentException("Not a year of four digits: " + year);
    }

    @JsonCreator
    public static Quarter parse(String written) {
        var match = FORM.matcher(written);
        if (!match.matches()) throw new IllegalArgumentException("Not a quarter such as 2023-Q1: " + written);
        return new Quarter(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    public Quarter next() {
        return plus(1);
    }

    public Quarter plus(int quarters) {
        int index = year * 4 + number - 1 + quarters;
        return new Quarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
    }

    /// The number of quarters from this one to the other; negative if the other is earlier.
    public int until(Quarter other) {
        return (other.year * 4 + other.number) - (year * 4 + number);
    }

    public boolean isBefore(Quarter other) {
        return compareTo(other) < 0;
    }

    public boolean isAfter(Quarter other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Quarter other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(number, other.number);
    }

    @JsonValue
    @Override
    public String toString() {
        return "%04d-Q%d".formatted(year, number);
    }
}
