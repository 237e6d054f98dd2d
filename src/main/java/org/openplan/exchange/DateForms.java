package org.openplan.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Quarter;
import org.openplan.document.Vocabulary;
import org.openplan.exchange.DateTokens.Kind;
import org.openplan.exchange.DateTokens.Token;
import org.openplan.exchange.PrintedDates.SlashOrder;

/// The forms a single date takes, tried at one place of a text; the longest that fits wins.
final class DateForms {

    /// From the first to the last day it can mean; `to` is the token after it.
    record Form(int to, LocalDate first, LocalDate last, boolean exact, boolean range, boolean doubtful) {}

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2099;

    private static final Set<String> PLAIN = Stream.of("until", "range", "date filler", "end of", "plain before year")
            .flatMap(heading -> Vocabulary.folded(heading).stream())
            .collect(Collectors.toUnmodifiableSet());

    private final List<Token> tokens;
    private final SlashOrder order;

    DateForms(List<Token> tokens, SlashOrder order) {
        this.tokens = tokens;
        this.order = order;
    }

    Optional<Form> at(int at) {
        return Stream.of(
                        iso(at), numeric(at), part(at), yearThenPart(at), shared(at), dayMonth(at), month(at), year(at))
                .flatMap(Optional::stream)
                .reduce((one, other) -> other.to() > one.to() ? other : one);
    }

    private Optional<Form> iso(int at) {
        if (!isYear(at) || !isMark(at + 1, "-./")) return Optional.empty();
        boolean monthOnly = isNumber(at + 2) && token(at + 2).text().length() == 2 && !isMark(at + 3, "-/");
        if (monthOnly) return month(at + 3, number(at), number(at + 2));
        if (!isMark(at + 3, "-./") || !isNumber(at + 4)) return Optional.empty();
        return day(at + 5, number(at), number(at + 2), number(at + 4), false);
    }

    private Optional<Form> numeric(int at) {
        if (!isNumber(at) || !isMark(at + 1, "./-") || !isNumber(at + 2)) return Optional.empty();
        if (isMark(at + 3, "./-") && isNumber(at + 4)) return numericDay(at);
        // 03/2020, 3.2020.
        if (isYear(at + 2)
                && !isWithinNumbers(at)
                && number(at) <= 12
                && token(at).text().length() <= 2) return month(at + 3, number(at + 2), number(at));
        return Optional.empty();
    }

    private Optional<Form> numericDay(int at) {
        String year = token(at + 4).text();
        if (year.length() != 4 && year.length() != 2) return Optional.empty();
        int full = year.length() == 2 ? 2000 + number(at + 4) : number(at + 4);
        if (full < EARLIEST || full > LATEST) return Optional.empty();
        int one = number(at);
        int two = number(at + 2);
        if (!token(at + 1).text().equals("/")) return day(at + 5, full, two, one, false);
        boolean decided = one > 12 || two > 12 || one == two;
        boolean monthFirst = two > 12 || one <= 12 && order != SlashOrder.DAY_FIRST;
        boolean doubtful = !decided && order == SlashOrder.UNKNOWN;
        return monthFirst ? day(at + 5, full, one, two, doubtful) : day(at + 5, full, two, one, doubtful);
    }

    /// `I quarter 2023`, `Q2/2018`, `2nd half of 2021`.
    private Optional<Form> part(int at) {
        int next = at;
        int which = 0;
        if (isCounted(next)) {
            which = number(next);
            next = skip(next + 1);
        }
        if (!is(next, Kind.QUARTER) && !is(next, Kind.HALF)) return Optional.empty();
        var kind = token(next).kind();
        next = skip(next + 1);
        if (which == 0 && isCounted(next)) {
            which = number(next);
            next = skip(next + 1);
        }
        return which == 0 || !isYear(next) ? Optional.empty() : part(next + 1, number(next), kind, which);
    }

    /// `2018-Q2`, `2023, II kvartal`.
    private Optional<Form> yearThenPart(int at) {
        if (!isYear(at)) return Optional.empty();
        int next = skip(at + 1);
        int which = 0;
        if (isCounted(next)) {
            which = number(next);
            next = skip(next + 1);
        }
        if (!is(next, Kind.QUARTER) && !is(next, Kind.HALF)) return Optional.empty();
        var kind = token(next).kind();
        if (which > 0) return isYear(skip(next + 1)) ? Optional.empty() : part(next + 1, number(at), kind, which);
        next = next + 1;
        if (!isCounted(next)) return Optional.empty();
        int after = skip(next + 1);
        return isYear(after) ? Optional.empty() : part(next + 1, number(at), kind, number(next));
    }

    /// `January – March 2020`, `Q1-Q2 2023`, `I–II kvartal 2023`: the year stands once, at the end.
    private Optional<Form> shared(int at) {
        int dash = at;
        while (dash < Math.min(at + 4, tokens.size()) && !isJoin(dash) && !isYear(dash)) dash++;
        if (dash == at || !isJoin(dash) || dash + 1 >= tokens.size()) return Optional.empty();
        int after = dash + 1;
        var whole = Stream.of(part(after), dayMonth(after), month(after))
                .flatMap(Optional::stream)
                .reduce((one, other) -> other.to() > one.to() ? other : one);
        if (whole.isEmpty()) return Optional.empty();
        var last = whole.get();
        var first = begin(at, dash, last);
        if (first == null || first.isAfter(last.last())) return Optional.empty();
        return Optional.of(new Form(last.to(), first, last.last(), last.exact(), true, last.doubtful()));
    }

    private @Nullable LocalDate begin(int at, int dash, Form last) {
        int year = last.last().getYear();
        if (is(at, Kind.MONTH) && dash == at + 1)
            return LocalDate.of(year, token(at).value(), 1);
        if (is(at, Kind.MONTH) && isNumber(at + 1))
            return PrintedDates.day(year, token(at).value(), number(at + 1));
        if (isNumber(at) && dash > at + 1 && is(dash - 1, Kind.MONTH))
            return PrintedDates.day(year, token(dash - 1).value(), number(at));
        boolean quarters = !last.exact();
        if (quarters && dash == at + 1 && isCounted(at)) return new Quarter(year, number(at)).firstDay();
        if (is(at, Kind.QUARTER) && isCounted(at + 1)) return new Quarter(year, number(at + 1)).firstDay();
        if (isCounted(at) && is(at + 1, Kind.QUARTER)) return new Quarter(year, number(at)).firstDay();
        if (last.exact() && isNumber(at) && dash == at + 1)
            return PrintedDates.day(year, last.first().getMonthValue(), number(at));
        return null;
    }

    private boolean isJoin(int at) {
        return isMark(at, "-–—−/")
                || at < tokens.size()
                        && List.of("to", "a", "do", "al", "i", "y", "and", "hasta")
                                .contains(token(at).text())
                        && at > 0;
    }

    /// `31 August 2018`, `January 1 st 2023`, `1 de enero de 2023`, `1. januar 2023.`
    private Optional<Form> dayMonth(int at) {
        if (isNumber(at) && number(at) <= 31) {
            int month = skip(at + 1);
            int year = skip(month + 1);
            if (is(month, Kind.MONTH) && isYear(year))
                return day(year + 1, number(year), token(month).value(), number(at), false);
        }
        if (is(at, Kind.MONTH)) {
            int day = skip(at + 1);
            int year = skip(day + 1);
            if (isNumber(day) && number(day) <= 31 && token(day).text().length() <= 2 && isYear(year))
                return day(year + 1, number(year), token(at).value(), number(day), false);
        }
        return Optional.empty();
    }

    private Optional<Form> month(int at) {
        if (is(at, Kind.MONTH)) {
            int year = skip(at + 1);
            if (isYear(year)) return month(year + 1, number(year), token(at).value());
            boolean brief = isMark(at + 1, "-'’")
                    && isNumber(at + 2)
                    && token(at + 2).text().length() == 2;
            if (brief) return month(at + 3, 2000 + number(at + 2), token(at).value());
        }
        boolean reversed = isYear(at) && is(skip(at + 1), Kind.MONTH) && !isYear(skip(skip(at + 1) + 1));
        if (reversed)
            return month(skip(at + 1) + 1, number(at), token(skip(at + 1)).value());
        return Optional.empty();
    }

    private Optional<Form> year(int at) {
        if (!isYear(at)) return Optional.empty();
        boolean partOfNumber = isMark(at - 1, "/") && isNumber(at - 2) && !isYear(at - 2)
                || isVague(at - 1)
                || isWithinNumbers(at)
                || isMark(at + 1, "/") && isNumber(at + 2) && !isYear(at + 2);
        if (partOfNumber) return Optional.empty();
        int year = number(at);
        return Optional.of(new Form(at + 1, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false, false, false));
    }

    /// The rest of a date that is none, such as `30.2.2023`.
    private boolean isWithinNumbers(int at) {
        return isMark(at - 1, "./-") && isNumber(at - 2) && !isYear(at - 2);
    }

    /// A word before a bare year that makes it more or less than the year, as in `winter 2025` or `mid-2024`.
    private boolean isVague(int at) {
        int before = at;
        while (isMark(before, "-–,.")) before--;
        return is(before, Kind.WORD) && !PLAIN.contains(token(before).text());
    }

    private Optional<Form> part(int to, int year, Kind kind, int which) {
        if (which > 4 || kind == Kind.HALF && which > 2) return Optional.empty();
        var first = new Quarter(year, kind == Kind.HALF ? which * 2 - 1 : which);
        var last = kind == Kind.HALF ? first.next() : first;
        return Optional.of(new Form(to, first.firstDay(), last.lastDay(), false, false, false));
    }

    private static Optional<Form> month(int to, int year, int month) {
        var first = PrintedDates.day(year, month, 1);
        if (first == null) return Optional.empty();
        return Optional.of(new Form(to, first, first.plusMonths(1).minusDays(1), true, false, false));
    }

    private static Optional<Form> day(int to, int year, int month, int day, boolean doubtful) {
        var date = PrintedDates.day(year, month, day);
        return date == null ? Optional.empty() : Optional.of(new Form(to, date, date, true, false, doubtful));
    }

    /// Past the points, suffixes and small words that stand between the parts of a date.
    private int skip(int at) {
        int next = at;
        while (next < tokens.size()
                && (is(next, Kind.SUFFIX)
                        || is(next, Kind.FILLER)
                        || isMark(next, ".,/'’°º-")
                        || is(next, Kind.WORD) && token(next).text().length() <= 2)) next++;
        return next;
    }

    private boolean isCounted(int at) {
        return is(at, Kind.ORDINAL)
                || isNumber(at)
                        && number(at) >= 1
                        && number(at) <= 4
                        && token(at).text().length() == 1;
    }

    private boolean isYear(int at) {
        return isNumber(at) && token(at).text().length() == 4 && number(at) >= EARLIEST && number(at) <= LATEST;
    }

    private boolean isNumber(int at) {
        return is(at, Kind.NUMBER);
    }

    private boolean isMark(int at, String marks) {
        return is(at, Kind.MARK) && marks.contains(token(at).text());
    }

    private boolean is(int at, Kind kind) {
        return at >= 0 && at < tokens.size() && token(at).kind() == kind;
    }

    private Token token(int at) {
        return tokens.get(at);
    }

    private int number(int at) {
        return token(at).value();
    }
}
