package org.openplan.imports.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplan.document.Quarter;
import org.openplan.imports.dates.DateTokens.Token;
import org.openplan.imports.dates.DateTokens.TokenKind;
import org.openplan.imports.dates.PrintedDates.SlashOrder;
import org.openplan.language.Vocabulary;

/// The forms of a single date, tried at one position of a text; the longest match wins.
final class DateForms {

    /// A match with the first and the last day it can mean; `to` is the token after it.
    record Form(int to, LocalDate first, LocalDate last, boolean exact, boolean range, boolean doubtful) {}

    private static final Set<String> PLAIN = Stream.of("until", "range", "date filler", "end of", "plain before year")
            .flatMap(heading -> Vocabulary.folded(heading).stream())
            .collect(Collectors.toUnmodifiableSet());

    private final TokenView in;
    private final SlashOrder order;

    DateForms(List<Token> tokens, SlashOrder order) {
        this.in = new TokenView(tokens);
        this.order = order;
    }

    Optional<Form> at(int at) {
        return Stream.of(
                        iso(at),
                        numeric(at),
                        part(at),
                        yearThenPart(at),
                        new SharedYear(in, this).at(at),
                        dayMonth(at),
                        month(at),
                        year(at))
                .flatMap(Optional::stream)
                .reduce((one, other) -> other.to() > one.to() ? other : one);
    }

    private Optional<Form> iso(int at) {
        if (!in.isYear(at) || !in.isMark(at + 1, "-./")) return Optional.empty();
        boolean monthOnly = in.isNumber(at + 2) && in.token(at + 2).text().length() == 2 && !in.isMark(at + 3, "-/");
        if (monthOnly) return month(at + 3, in.number(at), in.number(at + 2));
        if (!in.isMark(at + 3, "-./") || !in.isNumber(at + 4)) return Optional.empty();
        return day(at + 5, in.number(at), in.number(at + 2), in.number(at + 4), false);
    }

    private Optional<Form> numeric(int at) {
        if (!in.isNumber(at) || !in.isMark(at + 1, "./-") || !in.isNumber(at + 2)) return Optional.empty();
        if (in.isMark(at + 3, "./-") && in.isNumber(at + 4)) return numericDay(at);
        // 03/2020, 3.2020.
        if (in.isYear(at + 2)
                && !isWithinNumbers(at)
                && in.number(at) <= 12
                && in.token(at).text().length() <= 2) return month(at + 3, in.number(at + 2), in.number(at));
        return Optional.empty();
    }

    private Optional<Form> numericDay(int at) {
        String year = in.token(at + 4).text();
        if (year.length() != 4 && year.length() != 2) return Optional.empty();
        int full = year.length() == 2 ? 2000 + in.number(at + 4) : in.number(at + 4);
        if (full < TokenView.EARLIEST || full > TokenView.LATEST) return Optional.empty();
        int one = in.number(at);
        int two = in.number(at + 2);
        if (!in.token(at + 1).text().equals("/")) return day(at + 5, full, two, one, false);
        boolean decided = one > 12 || two > 12 || one == two;
        boolean monthFirst = two > 12 || one <= 12 && order != SlashOrder.DAY_FIRST;
        boolean doubtful = !decided && order == SlashOrder.UNKNOWN;
        return monthFirst ? day(at + 5, full, one, two, doubtful) : day(at + 5, full, two, one, doubtful);
    }

    /// `I quarter 2023`, `Q2/2018`, `2nd half of 2021`.
    Optional<Form> part(int at) {
        int next = at;
        int which = 0;
        if (in.isCounted(next)) {
            which = in.number(next);
            next = in.skip(next + 1);
        }
        if (!in.is(next, TokenKind.QUARTER) && !in.is(next, TokenKind.HALF)) return Optional.empty();
        var kind = in.token(next).kind();
        next = in.skip(next + 1);
        if (which == 0 && in.isCounted(next)) {
            which = in.number(next);
            next = in.skip(next + 1);
        }
        return which == 0 || !in.isYear(next) ? Optional.empty() : part(next + 1, in.number(next), kind, which);
    }

    /// `2018-Q2`, `2023, II kvartal`.
    private Optional<Form> yearThenPart(int at) {
        if (!in.isYear(at)) return Optional.empty();
        int next = in.skip(at + 1);
        int which = 0;
        if (in.isCounted(next)) {
            which = in.number(next);
            next = in.skip(next + 1);
        }
        if (!in.is(next, TokenKind.QUARTER) && !in.is(next, TokenKind.HALF)) return Optional.empty();
        var kind = in.token(next).kind();
        if (which > 0)
            return in.isYear(in.skip(next + 1)) ? Optional.empty() : part(next + 1, in.number(at), kind, which);
        next = next + 1;
        if (!in.isCounted(next)) return Optional.empty();
        int after = in.skip(next + 1);
        return in.isYear(after) ? Optional.empty() : part(next + 1, in.number(at), kind, in.number(next));
    }

    /// `31 August 2018`, `January 1 st 2023`, `1 de enero de 2023`, `1. januar 2023.`
    Optional<Form> dayMonth(int at) {
        if (in.isNumber(at) && in.number(at) <= 31) {
            int month = in.skip(at + 1);
            int year = in.skip(month + 1);
            if (in.is(month, TokenKind.MONTH) && in.isYear(year))
                return day(year + 1, in.number(year), in.token(month).value(), in.number(at), false);
        }
        if (in.is(at, TokenKind.MONTH)) {
            int day = in.skip(at + 1);
            int year = in.skip(day + 1);
            if (in.isNumber(day) && in.number(day) <= 31 && in.token(day).text().length() <= 2 && in.isYear(year))
                return day(year + 1, in.number(year), in.token(at).value(), in.number(day), false);
        }
        return Optional.empty();
    }

    Optional<Form> month(int at) {
        if (in.is(at, TokenKind.MONTH)) {
            int year = in.skip(at + 1);
            if (in.isYear(year))
                return month(year + 1, in.number(year), in.token(at).value());
            boolean brief = in.isMark(at + 1, "-'’")
                    && in.isNumber(at + 2)
                    && in.token(at + 2).text().length() == 2;
            if (brief)
                return month(at + 3, 2000 + in.number(at + 2), in.token(at).value());
        }
        boolean reversed =
                in.isYear(at) && in.is(in.skip(at + 1), TokenKind.MONTH) && !in.isYear(in.skip(in.skip(at + 1) + 1));
        if (reversed)
            return month(
                    in.skip(at + 1) + 1,
                    in.number(at),
                    in.token(in.skip(at + 1)).value());
        return Optional.empty();
    }

    private Optional<Form> year(int at) {
        if (!in.isYear(at)) return Optional.empty();
        boolean partOfNumber = in.isMark(at - 1, "/") && in.isNumber(at - 2) && !in.isYear(at - 2)
                || isVague(at - 1)
                || isWithinNumbers(at)
                || in.isMark(at + 1, "/") && in.isNumber(at + 2) && !in.isYear(at + 2);
        if (partOfNumber) return Optional.empty();
        int year = in.number(at);
        return Optional.of(new Form(at + 1, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false, false, false));
    }

    /// The rest of an invalid date, such as `30.2.2023`.
    private boolean isWithinNumbers(int at) {
        return in.isMark(at - 1, "./-") && in.isNumber(at - 2) && !in.isYear(at - 2);
    }

    /// A word before a year that makes it something other than the whole year, as in `winter 2025` or `mid-2024`.
    private boolean isVague(int at) {
        int before = at;
        while (in.isMark(before, "-–,.")) before--;
        return in.is(before, TokenKind.WORD) && !PLAIN.contains(in.token(before).text());
    }

    private Optional<Form> part(int to, int year, TokenKind kind, int which) {
        if (which > 4 || kind == TokenKind.HALF && which > 2) return Optional.empty();
        var first = new Quarter(year, kind == TokenKind.HALF ? which * 2 - 1 : which);
        var last = kind == TokenKind.HALF ? first.next() : first;
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
}
