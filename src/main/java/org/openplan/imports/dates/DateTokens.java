package org.openplan.imports.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openplan.language.Spelling;
import org.openplan.language.Vocabulary;

/// The words and numbers of a printed date, split where letters meet digits, as in `quarter2023`.
final class DateTokens {

    enum TokenKind {
        NUMBER,
        MONTH,
        QUARTER,
        HALF,
        ORDINAL,
        SUFFIX,
        FILLER,
        WORD,
        MARK
    }

    /// `value` is the number a token means, 0 for none; `start` and `end` are its position in the text.
    record Token(TokenKind kind, String text, int value, int start, int end) {}

    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);
    private static final Map<String, Integer> MONTHS = numbered("month ", 12);
    private static final Map<String, Integer> ORDINALS = numbered("ordinal ", 4);
    private static final Set<String> QUARTERS = Set.copyOf(Vocabulary.folded("quarter"));
    private static final Set<String> HALVES = Set.copyOf(Vocabulary.folded("half"));
    private static final Set<String> SUFFIXES = Set.copyOf(Vocabulary.folded("ordinal suffix"));
    private static final Set<String> FILLERS = Set.copyOf(Vocabulary.folded("date filler"));

    private DateTokens() {}

    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        for (int at = 0; at < text.length(); ) {
            char letter = text.charAt(at);
            if (Character.isWhitespace(letter) || letter == '\u00A0') {
                at++;
                continue;
            }
            int end = at + 1;
            if (Character.isDigit(letter)) while (end < text.length() && Character.isDigit(text.charAt(end))) end++;
            else if (isLetter(letter)) while (end < text.length() && isLetter(text.charAt(end))) end++;
            tokens.add(token(text.substring(at, end), at, end));
            at = end;
        }
        return tokens;
    }

    private static boolean isLetter(char letter) {
        return Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static Token token(String raw, int start, int end) {
        if (Character.isDigit(raw.charAt(0))) {
            int value = raw.length() <= 4 ? Integer.parseInt(raw) : 0;
            return new Token(TokenKind.NUMBER, raw, value, start, end);
        }
        String word = Spelling.fold(raw);
        if (word.isEmpty() || !Character.isLetter(raw.charAt(0))) return new Token(TokenKind.MARK, raw, 0, start, end);
        return new Token(kind(word), word, value(word), start, end);
    }

    private static TokenKind kind(String word) {
        if (month(word) > 0) return TokenKind.MONTH;
        if (ROMAN.containsKey(word) || ORDINALS.containsKey(word)) return TokenKind.ORDINAL;
        if (QUARTERS.contains(word) || nearly(word, QUARTERS)) return TokenKind.QUARTER;
        if (HALVES.contains(word) || nearly(word, HALVES)) return TokenKind.HALF;
        if (FILLERS.contains(word)) return TokenKind.FILLER;
        return SUFFIXES.contains(word) ? TokenKind.SUFFIX : TokenKind.WORD;
    }

    private static int value(String word) {
        int month = month(word);
        if (month > 0) return month;
        return ROMAN.getOrDefault(word, ORDINALS.getOrDefault(word, 0));
    }

    /// The month that a word names, allowing one wrong letter in a long name; 0 for none.
    private static int month(String word) {
        Integer known = MONTHS.get(word);
        if (known != null) return known;
        if (word.length() < 6) return 0;
        Set<Integer> near = new HashSet<>();
        MONTHS.forEach((name, month) -> {
            if (name.length() >= 5 && Spelling.distance(word, name, 1) <= 1) near.add(month);
        });
        return near.size() == 1 ? near.iterator().next() : 0;
    }

    private static boolean nearly(String word, Set<String> names) {
        return word.length() >= 6
                && names.stream().anyMatch(name -> name.length() >= 6 && Spelling.distance(word, name, 1) <= 1);
    }

    private static Map<String, Integer> numbered(String heading, int last) {
        var named = new HashMap<String, Integer>();
        for (int i = 1; i <= last; i++) for (var name : Vocabulary.folded(heading + i)) named.put(name, i);
        return Map.copyOf(named);
    }
}
