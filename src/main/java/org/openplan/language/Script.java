package org.openplan.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Converts Serbian from one script to the other; what is not a Serbian word (addresses, names
/// of formats) is unchanged.
public final class Script {

    private static final String LATIN = "a b v g d đ e ž z i j k l m n o p r s t ć u f h c č š";
    private static final String CYRILLIC = "а б в г д ђ е ж з и ј к л м н о п р с т ћ у ф х ц ч ш";
    private static final Map<Character, Character> TO_CYRILLIC = pairs(LATIN, CYRILLIC);
    private static final Map<Character, Character> TO_LATIN = pairs(CYRILLIC, LATIN);
    private static final Map<String, Character> TWO_LETTERS = Map.of("lj", 'љ', "nj", 'њ', "dž", 'џ');
    private static final Map<Character, String> ONE_LETTER = Map.of('љ', "lj", 'њ', "nj", 'џ', "dž");

    private static final Set<String> STAYS_LATIN = Set.copyOf(lines("stays-latin.txt"));
    private static final List<String> SEPARATE = lines("separate-letters.txt");
    private static final Pattern WORD = Pattern.compile(
            "\\S+@\\S+\\.\\S+|\\S+://\\S+|www\\.\\S+|\\b[\\w-]+(?:\\.[a-z]{2,}){1,3}(?:/\\S*)?(?![\\p{L}])|[\\p{L}]+(?:-\\d+)?");
    private static final Pattern ADDRESS = Pattern.compile(".*[@/.].*", Pattern.DOTALL);
    private static final Pattern FOREIGN = Pattern.compile("[qwxyQWXY]");
    private static final Pattern ROMAN = Pattern.compile("[IVX]{2,}|V|X");
    private static final Pattern ROMAN_ONE = Pattern.compile("\\s?kv.*", Pattern.DOTALL);

    private Script() {}

    /// Serbian Latin into Cyrillic.
    public static String cyrillic(String latin) {
        return WORD.matcher(latin).replaceAll(word -> Matcher.quoteReplacement(inCyrillic(word, latin)));
    }

    /// Serbian Cyrillic into Latin, without loss.
    public static String latin(String cyrillic) {
        var out = new StringBuilder(cyrillic.length() + 8);
        for (int i = 0; i < cyrillic.length(); i++) out.append(latin(cyrillic, i));
        return out.toString();
    }

    private static String inCyrillic(MatchResult found, String text) {
        var word = found.group();
        if (staysLatin(word) || isQuarterOne(word, text.substring(found.end()))) return word;
        var out = new StringBuilder(word.length());
        int border = borderBetweenLetters(word);
        for (int i = 0; i < word.length(); i++) {
            var two = i + 2 <= word.length() && i + 1 != border
                    ? TWO_LETTERS.get(word.substring(i, i + 2).toLowerCase(Locale.ROOT))
                    : null;
            char letter = word.charAt(i);
            if (two == null) out.append(mapped(letter, TO_CYRILLIC));
            else {
                out.append(Character.isUpperCase(letter) ? Character.toUpperCase(two) : two);
                i++;
            }
        }
        return out.toString();
    }

    private static boolean staysLatin(String word) {
        return STAYS_LATIN.contains(word)
                || ADDRESS.matcher(word).matches()
                || FOREIGN.matcher(word).find()
                || ROMAN.matcher(word).matches();
    }

    /// A single I is the word "and" unless it numbers a quarter.
    private static boolean isQuarterOne(String word, String rest) {
        return word.equals("I") && ROMAN_ONE.matcher(rest).matches();
    }

    private static int borderBetweenLetters(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return SEPARATE.stream()
                .filter(beginning -> lower.startsWith(beginning.replace("|", "")))
                .mapToInt(beginning -> beginning.indexOf('|'))
                .findFirst()
                .orElse(-1);
    }

    private static String latin(String text, int at) {
        char letter = text.charAt(at);
        var two = ONE_LETTER.get(Character.toLowerCase(letter));
        if (two == null) return String.valueOf(mapped(letter, TO_LATIN));
        if (!Character.isUpperCase(letter)) return two;
        boolean amongCapitals = isUpperCase(text, at + 1) || (isUpperCase(text, at - 1) && !isLetter(text, at + 1));
        return amongCapitals ? two.toUpperCase(Locale.ROOT) : Character.toUpperCase(two.charAt(0)) + two.substring(1);
    }

    private static boolean isUpperCase(String text, int at) {
        return at >= 0 && at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static char mapped(char letter, Map<Character, Character> table) {
        var lower = table.get(Character.toLowerCase(letter));
        if (lower == null) return letter;
        return Character.isUpperCase(letter) ? Character.toUpperCase(lower) : lower;
    }

    private static Map<Character, Character> pairs(String from, String to) {
        var table = new HashMap<Character, Character>();
        for (int i = 0; i < from.length(); i += 2) table.put(from.charAt(i), to.charAt(i));
        return Map.copyOf(table);
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Script.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
