package org.openplan.imports.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Quarter;
import org.openplan.imports.dates.DateTokens.TokenKind;

/// Recognises a first and a last day whose year is printed once.
final class SharedYear {

    private final TokenView in;
    private final DateForms forms;

    SharedYear(TokenView in, DateForms forms) {
        this.in = in;
        this.forms = forms;
    }

    /// `January – March 2020`, `Q1-Q2 2023`, `I–II kvartal 2023`: the year is printed once, at the end.
    Optional<DateForms.Form> at(int at) {
        int dash = at;
        while (dash < at + 4 && !in.isEnd(dash) && !isJoin(dash) && !in.isYear(dash)) dash++;
        if (dash == at || !isJoin(dash) || in.isEnd(dash + 1)) return Optional.empty();
        int after = dash + 1;
        var whole = Stream.of(forms.part(after), forms.dayMonth(after), forms.month(after))
                .flatMap(Optional::stream)
                .reduce((one, other) -> other.to() > one.to() ? other : one);
        if (whole.isEmpty()) return Optional.empty();
        var last = whole.get();
        var first = begin(at, dash, last);
        if (first == null || first.isAfter(last.last())) return Optional.empty();
        return Optional.of(new DateForms.Form(last.to(), first, last.last(), last.exact(), true, last.doubtful()));
    }

    private @Nullable LocalDate begin(int at, int dash, DateForms.Form last) {
        int year = last.last().getYear();
        if (in.is(at, TokenKind.MONTH) && dash == at + 1)
            return LocalDate.of(year, in.token(at).value(), 1);
        if (in.is(at, TokenKind.MONTH) && in.isNumber(at + 1))
            return PrintedDates.day(year, in.token(at).value(), in.number(at + 1));
        if (in.isNumber(at) && dash > at + 1 && in.is(dash - 1, TokenKind.MONTH))
            return PrintedDates.day(year, in.token(dash - 1).value(), in.number(at));
        boolean quarters = !last.exact();
        if (quarters && dash == at + 1 && in.isCounted(at)) return new Quarter(year, in.number(at)).firstDay();
        if (in.is(at, TokenKind.QUARTER) && in.isCounted(at + 1))
            return new Quarter(year, in.number(at + 1)).firstDay();
        if (in.isCounted(at) && in.is(at + 1, TokenKind.QUARTER)) return new Quarter(year, in.number(at)).firstDay();
        if (last.exact() && in.isNumber(at) && dash == at + 1)
            return PrintedDates.day(year, last.first().getMonthValue(), in.number(at));
        return null;
    }

    private boolean isJoin(int at) {
        return in.isMark(at, "-–—−/")
                || !in.isEnd(at)
                        && List.of("to", "a", "do", "al", "i", "y", "and", "hasta")
                                .contains(in.token(at).text())
                        && at > 0;
    }
}
