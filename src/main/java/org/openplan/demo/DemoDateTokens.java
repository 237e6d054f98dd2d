package org.openplan.demo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openplan.document.Quarter;
import org.openplan.language.Messages;

/// Replaces date tokens in a demonstration's texts with shifted dates in the language of the text: `[[2025-03-24]]`,
/// without the year `[[2025-03-24|day]]`, the year alone `[[2025-03-24|year]]`, for addresses and tables
/// `[[2025-03-24|iso]]`; and `[[2025-Q1]]`.
final class DemoDateTokens {

    /// Also matches brackets outside a token, which are refused as well.
    private static final Pattern TOKEN = Pattern.compile("\\[\\[(.*?)]]|\\[\\[|]]", Pattern.DOTALL);

    /// The full stop at the end of a date is dropped before these characters, including another full stop.
    private static final String PUNCTUATION = ".,;:!?)";

    private static final int LENGTH_OF_A_DAY = "2025-03-24".length();

    private final TimeShift shift;

    DemoDateTokens(TimeShift shift) {
        this.shift = shift;
    }

    String written(String text, Messages words) {
        return TOKEN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(written(found, text, words)));
    }

    private String written(MatchResult found, String text, Messages words) {
        var date = date(found, words);
        boolean twice =
                date.endsWith(".") && found.end() < text.length() && PUNCTUATION.indexOf(text.charAt(found.end())) >= 0;
        return twice ? date.substring(0, date.length() - 1) : date;
    }

    private String date(MatchResult found, Messages words) {
        try {
            var token = found.group(1) == null ? "" : found.group(1);
            if (token.contains("Q")) return words.quarterInFull(shift.moved(Quarter.parse(token)));
            int length = Math.min(LENGTH_OF_A_DAY, token.length());
            var day = shift.moved(LocalDate.parse(token.substring(0, length)));
            return switch (token.substring(length)) {
                case "" -> words.date(day);
                case "|day" -> words.dayAndMonth(day);
                case "|year" -> String.valueOf(day.getYear());
                case "|iso" -> day.toString();
                default -> throw new IllegalArgumentException();
            };
        } catch (IllegalArgumentException | DateTimeException none) {
            throw new IllegalArgumentException(found.group() + " is not a date such as [[2025-03-24]]", none);
        }
    }
}
