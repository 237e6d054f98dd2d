package org.openplan.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Spelling;
import org.openplan.document.Vocabulary;
import org.openplan.exchange.DateTokens.Kind;
import org.openplan.exchange.DateTokens.Token;

/// Reads the dates people print: days, months, quarters, halves and years in many orders and languages, one or several
/// in a text. What it does not understand it keeps as printed and does not guess.
final class PrintedDates {

    /// Which number comes first in `5/6/2020`.
    enum SlashOrder {
        MONTH_FIRST,
        DAY_FIRST,
        UNKNOWN
    }

    private record Days(LocalDate first, LocalDate last, boolean exact, boolean range, boolean doubtful) {}

    private record Match(int from, int to, Days days) {}

    private static final Pattern SLASHED =
            Pattern.compile("\\b(\\d{1,2})\\s*/\\s*(\\d{1,2})\\s*/\\s*(?:\\d{4}|\\d{2})\\b");
    private static final int LONGEST = 1_000;
    private static final Set<String> END_OF = Set.copyOf(Vocabulary.folded("end of"));
    private static final Set<String> UNTIL = Set.copyOf(Vocabulary.folded("until"));
    private static final Set<String> RANGE = Set.copyOf(Vocabulary.folded("range"));
    private static final Set<String> SEASONS = Set.copyOf(Vocabulary.folded("season"));
    private static final Set<String> PLAIN = Stream.of("until", "date filler")
            .flatMap(heading -> Vocabulary.folded(heading).stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final String DASHES = "-–—−";

    private final SlashOrder order;

    PrintedDates(SlashOrder order) {
        this.order = order;
    }

    /// The order the dates of a whole text prove by a number over twelve; unknown when none does or they disagree.
    static SlashOrder orderIn(String text) {
        var dates = SLASHED.matcher(text);
        boolean dayFirst = false;
        boolean monthFirst = false;
        while (dates.find()) {
            if (Integer.parseInt(dates.group(1)) > 12) dayFirst = true;
            if (Integer.parseInt(dates.group(2)) > 12) monthFirst = true;
        }
        if (dayFirst == monthFirst) return SlashOrder.UNKNOWN;
        return dayFirst ? SlashOrder.DAY_FIRST : SlashOrder.MONTH_FIRST;
    }

    /// Every date of a cell in order; a line without one counts as a date that was not understood.
    List<PrintedDate> all(String text) {
        var byLine = new ArrayList<PrintedDate>();
        for (var line : text.split("\\R")) if (!line.isBlank()) byLine.addAll(line(line.strip()));
        boolean allUnderstood = byLine.stream().allMatch(date -> date.isUnderstood() || date.open());
        if (allUnderstood || byLine.size() < 2) return byLine;
        var joined = line(text.replaceAll("\\s+", " ").strip());
        return joined.stream().allMatch(PrintedDate::isUnderstood) ? joined : byLine;
    }

    /// The one date or range a text is; empty when it is blank or says there is none.
    Optional<PrintedDate> one(String text) {
        var dates = all(text);
        if (dates.isEmpty()) return Optional.empty();
        var first = dates.getFirst();
        var last = dates.getLast();
        if (dates.size() == 1 || first.first() == null || last.last() == null)
            return Optional.of(first.printedAs(text));
        return Optional.of(new PrintedDate(
                text,
                first.first(),
                last.last(),
                first.exact() && last.exact(),
                true,
                first.doubtful() || last.doubtful(),
                false));
    }

    /// Whether the text is nothing but dates.
    boolean isOnlyDates(String text) {
        if (text.length() > 120 || text.isBlank()) return false;
        var tokens = DateTokens.of(text);
        var matches = matches(tokens);
        if (matches.isEmpty()) return isOpen(text);
        long covered =
                matches.stream().mapToLong(match -> match.to() - match.from()).sum();
        long words = tokens.stream().filter(token -> token.kind() != Kind.MARK).count();
        long fillers = matches.size() * 2L;
        return covered + fillers >= words;
    }

    /// Whether the text is a first and a last day and nothing else.
    boolean isSpan(String text) {
        if (!isOnlyDates(text)) return false;
        var found = all(text);
        boolean two = found.size() == 2 && found.stream().allMatch(PrintedDate::isUnderstood);
        return two || found.size() == 1 && found.getFirst().range();
    }

    /// A time no calendar knows, such as `summer 2022`: it is kept as it was printed.
    static boolean isSeason(String text) {
        var words = Spelling.of(text);
        return !words.isEmpty()
                && words.size() <= 4
                && words.getLast().matches("20\\d{2}")
                && words.stream().anyMatch(SEASONS::contains)
                && words.stream()
                        .allMatch(word -> SEASONS.contains(word) || PLAIN.contains(word) || word.matches("20\\d{2}"));
    }

    static boolean isNothing(String text) {
        String folded = Spelling.fold(text);
        return folded.isEmpty() || Vocabulary.folded("no value").contains(folded);
    }

    private static boolean isOpen(String text) {
        String folded = Spelling.fold(text);
        return Vocabulary.folded("ongoing").stream().anyMatch(word -> Spelling.has(folded, word));
    }

    private List<PrintedDate> line(String line) {
        if (isNothing(line)) return List.of();
        if (line.length() > LONGEST) return List.of(PrintedDate.notUnderstood(line, false));
        var tokens = DateTokens.of(line);
        var matches = merged(tokens, matches(tokens), line);
        if (matches.isEmpty()) return List.of(PrintedDate.notUnderstood(line, isOpen(line)));
        var dates = new ArrayList<PrintedDate>();
        for (int i = 0; i < matches.size(); i++) {
            int from = i == 0 ? 0 : tokens.get(matches.get(i).from()).start();
            int to = i == matches.size() - 1
                    ? line.length()
                    : tokens.get(matches.get(i + 1).from()).start();
            var days = matches.get(i).days();
            String printed = line.substring(from, to).strip();
            dates.add(new PrintedDate(
                    printed, days.first(), days.last(), days.exact(), days.range(), days.doubtful(), false));
        }
        return dates;
    }

    private List<Match> matches(List<Token> tokens) {
        var found = new ArrayList<Match>();
        for (int at = 0; at < tokens.size(); ) {
            var match = longest(tokens, at);
            if (match.isPresent()) found.add(match.get());
            at = match.map(Match::to).orElse(at + 1);
        }
        return found;
    }

    /// Two dates joined by a dash or "to" are one range; a date in brackets within another makes that one more exact.
    private static List<Match> merged(List<Token> tokens, List<Match> matches, String line) {
        var exact = new ArrayList<Match>();
        for (var match : matches) {
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

    /// In a range the date in brackets explains its end.
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

    /// `end of 2023`, `do kraja juna 2023`: the last day of what follows.
    private Optional<Match> endOf(List<Token> tokens, int at) {
        if (!END_OF.contains(tokens.get(at).text())) return Optional.empty();
        int next = at + 1;
        while (next < tokens.size() && tokens.get(next).kind() == Kind.FILLER) next++;
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

    /// Whether the text speaks of a last day only, as `until June 2023` does.
    static boolean isDeadline(String text) {
        String folded = Spelling.fold(text);
        return UNTIL.stream().anyMatch(word -> folded.startsWith(word + " "));
    }

    static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
