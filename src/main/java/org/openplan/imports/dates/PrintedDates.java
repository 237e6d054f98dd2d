package org.openplan.imports.dates;

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
import org.openplan.imports.dates.DateTokens.TokenKind;
import org.openplan.language.Spelling;
import org.openplan.language.Vocabulary;

/// Reads printed dates: days, months, quarters, halves and years in many orders and languages, one or several in a
/// text. What it does not understand it keeps as printed, without guessing.
public final class PrintedDates {

    /// Which number comes first in `5/6/2020`.
    public enum SlashOrder {
        MONTH_FIRST,
        DAY_FIRST,
        UNKNOWN
    }

    private static final Pattern SLASHED =
            Pattern.compile("\\b(\\d{1,2})\\s*/\\s*(\\d{1,2})\\s*/\\s*(?:\\d{4}|\\d{2})\\b");
    private static final Pattern YEAR = Pattern.compile("\\b20\\d{2}\\b");
    private static final int LONGEST = 1_000;
    private static final Set<String> UNTIL = Set.copyOf(Vocabulary.folded("until"));
    private static final Set<String> SEASONS = Set.copyOf(Vocabulary.folded("season"));
    private static final Set<String> PLAIN = Stream.of("until", "date filler")
            .flatMap(heading -> Vocabulary.folded(heading).stream())
            .collect(Collectors.toUnmodifiableSet());

    private final DateMatches matches;

    public PrintedDates(SlashOrder order) {
        this.matches = new DateMatches(order);
    }

    /// The order proved by numbers over twelve in the dates of a whole text; unknown if there is no proof
    /// or it is contradictory.
    public static SlashOrder orderIn(String text) {
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

    /// Every date of a cell in order; a line without one gives a date that was not understood.
    public List<PrintedDate> all(String text) {
        var byLine = new ArrayList<PrintedDate>();
        for (var line : text.split("\\R")) if (!line.isBlank()) byLine.addAll(line(line.strip()));
        var unknown = byLine.stream()
                .filter(date -> !date.isUnderstood() && !date.open())
                .toList();
        // a date broken across lines has its year in the next line; a line with a year is a complete date
        boolean cut =
                unknown.stream().noneMatch(date -> YEAR.matcher(date.printed()).find());
        if (unknown.isEmpty() || byLine.size() < 2 || !cut) return byLine;
        var joined = line(text.replaceAll("\\s+", " ").strip());
        return joined.stream().allMatch(PrintedDate::isUnderstood) ? joined : byLine;
    }

    /// The single date or range in a text; empty if the text is blank or says there is none.
    public Optional<PrintedDate> one(String text) {
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

    /// Whether the text consists of dates only.
    public boolean isOnlyDates(String text) {
        if (text.length() > 120 || text.isBlank()) return false;
        var tokens = DateTokens.of(text);
        var found = matches.in(tokens);
        if (found.isEmpty()) return isOpen(text);
        long covered =
                found.stream().mapToLong(match -> match.to() - match.from()).sum();
        long words =
                tokens.stream().filter(token -> token.kind() != TokenKind.MARK).count();
        long fillers = found.size() * 2L;
        return covered + fillers >= words;
    }

    /// Whether the text consists of a first and a last day only.
    public boolean isSpan(String text) {
        if (!isOnlyDates(text)) return false;
        var found = all(text);
        boolean two = found.size() == 2 && found.stream().allMatch(PrintedDate::isUnderstood);
        return two || found.size() == 1 && found.getFirst().range();
    }

    /// A period without calendar dates, such as `summer 2022`; it is kept as printed.
    public static boolean isSeason(String text) {
        var words = Spelling.of(text);
        return !words.isEmpty()
                && words.size() <= 4
                && words.getLast().matches("20\\d{2}")
                && words.stream().anyMatch(SEASONS::contains)
                && words.stream()
                        .allMatch(word -> SEASONS.contains(word) || PLAIN.contains(word) || word.matches("20\\d{2}"));
    }

    public static boolean isNothing(String text) {
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
        var found = matches.merged(tokens, line);
        if (found.isEmpty()) return List.of(PrintedDate.notUnderstood(line, isOpen(line)));
        var dates = new ArrayList<PrintedDate>();
        for (int i = 0; i < found.size(); i++) {
            int from = i == 0 ? 0 : tokens.get(found.get(i).from()).start();
            int to = i == found.size() - 1
                    ? line.length()
                    : tokens.get(found.get(i + 1).from()).start();
            var days = found.get(i).days();
            String printed = line.substring(from, to).strip();
            dates.add(new PrintedDate(
                    printed, days.first(), days.last(), days.exact(), days.range(), days.doubtful(), false));
        }
        return dates;
    }

    /// Whether the text gives only a last day, such as `until June 2023`.
    public static boolean isDeadline(String text) {
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
