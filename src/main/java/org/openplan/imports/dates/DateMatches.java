package org.openplan.imports.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openplan.imports.dates.DateTokens.Token;
import org.openplan.imports.dates.DateTokens.TokenKind;
import org.openplan.imports.dates.PrintedDates.SlashOrder;
import org.openplan.language.Spelling;
import org.openplan.language.Vocabulary;

/// Finds the dates in the tokens of a line, and joins those that are the ends of one range.
final class DateMatches {

    record Days(LocalDate first, LocalDate last, boolean exact, boolean range, boolean doubtful) {}

    /// A date in a line; `from` is its first token, `to` the one after it.
    record Match(int from, int to, Days days) {}

    private static final Set<String> END_OF = Set.copyOf(Vocabulary.folded("end of"));
    private static final Set<String> RANGE = Set.copyOf(Vocabulary.folded("range"));
    private static final String DASHES = "-–—−";

    private final SlashOrder order;

    DateMatches(SlashOrder order) {
        this.order = order;
    }

    List<Match> in(List<Token> tokens) {
        var found = new ArrayList<Match>();
        for (int at = 0; at < tokens.size(); ) {
            var match = longest(tokens, at);
            if (match.isPresent()) found.add(match.get());
            at = match.map(Match::to).orElse(at + 1);
        }
        return found;
    }

    /// Two dates joined by a dash or "to" are one range; a date in brackets after another makes that one more exact.
    List<Match> merged(List<Token> tokens, String line) {
        var exact = new ArrayList<Match>();
        for (var match : in(tokens)) {
            var before = exact.isEmpty() ? match : exact.getLast();
            boolean explains = before != match && isWithin(match.days(), before.days());
            if (explains && between(tokens, before, match, line).equals("("))
                exact.set(
                        exact.size() - 1, new Match(before.from(), match.to(), narrowed(before.days(), match.days())));
            else exact.add(match);
        }
        var merged = new ArrayList<Match>();
        for (var match : exact) {
            var before = merged.isEmpty() ? match : merged.getLast();
            boolean after = before != match
                    && !match.days().first().isBefore(before.days().first());
            if (after && isRangeWord(between(tokens, before, match, line)))
                merged.set(merged.size() - 1, new Match(before.from(), match.to(), span(before.days(), match.days())));
            else merged.add(match);
        }
        return merged;
    }

    private static String between(List<Token> tokens, Match before, Match match, String line) {
        return line.substring(
                        tokens.get(before.to() - 1).end(),
                        tokens.get(match.from()).start())
                .strip()
                .replaceFirst("^[.,)]+", "")
                .strip();
    }

    private static boolean isRangeWord(String between) {
        return between.length() == 1 && DASHES.contains(between)
                || between.equals("/")
                || RANGE.contains(Spelling.fold(between.replaceAll("^[.,)\\s]+", "")));
    }

    /// In a range, the date in brackets refers to its end.
    private static Days narrowed(Days outer, Days inner) {
        return outer.range() ? span(outer, inner) : inner;
    }

    private static boolean isWithin(Days inner, Days outer) {
        return !inner.first().isBefore(outer.first()) && !inner.last().isAfter(outer.last());
    }

    private static Days span(Days from, Days to) {
        return new Days(from.first(), to.last(), from.exact() && to.exact(), true, from.doubtful() || to.doubtful());
    }

    private Optional<Match> longest(List<Token> tokens, int at) {
        return new DateForms(tokens, order)
                .at(at)
                .map(form -> new Match(
                        at,
                        form.to(),
                        new Days(form.first(), form.last(), form.exact(), form.range(), form.doubtful())))
                .or(() -> endOf(tokens, at));
    }

    /// `end of 2023`, `do kraja juna 2023`: the last day of the period that follows.
    private Optional<Match> endOf(List<Token> tokens, int at) {
        if (!END_OF.contains(tokens.get(at).text())) return Optional.empty();
        int next = at + 1;
        while (next < tokens.size() && tokens.get(next).kind() == TokenKind.FILLER) next++;
        if (next >= tokens.size()) return Optional.empty();
        int from = next;
        return new DateForms(tokens, order).at(next).map(form -> {
            boolean year = form.first().plusMonths(6).isBefore(form.last());
            var first = year ? form.last().minusMonths(3).plusDays(1).withDayOfMonth(1) : form.first();
            return new Match(
                    Math.min(at, from),
                    form.to(),
                    new Days(first, form.last(), form.exact(), form.range(), form.doubtful()));
        });
    }
}
