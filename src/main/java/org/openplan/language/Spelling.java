package org.openplan.language;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Normalises texts for comparison, search and addresses: Latin, lower case, without diacritics or punctuation. This is
/// the only such normalisation in the product.
public final class Spelling {

    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('ђ', "dj"),
            Map.entry('е', "e"),
            Map.entry('ж', "z"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('ј', "j"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('љ', "lj"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('њ', "nj"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('ћ', "c"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "h"),
            Map.entry('ц', "c"),
            Map.entry('ч', "c"),
            Map.entry('џ', "dz"),
            Map.entry('ш', "s"),
            Map.entry('đ', "dj"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"));

    private Spelling() {}

    /// The text folded to letters, digits and single spaces.
    public static String fold(String text) {
        var folded = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            String letters = foldOne(point);
            if (!letters.isEmpty()) folded.append(letters);
            else if (!isMark(point) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ')
                folded.append(' ');
        });
        return folded.toString().strip();
    }

    /// The folded letters of one character; empty for anything but letters and digits.
    public static String foldOne(int point) {
        if (point < 128) return Character.isLetterOrDigit(point) ? lower(point) : "";
        if (!Character.isLetterOrDigit(point)) return "";
        int lower = Character.toLowerCase(point);
        String known = lower <= Character.MAX_VALUE ? LATIN.get((char) lower) : null;
        if (known != null) return known;
        String plain = Normalizer.normalize(Character.toString(lower), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        if (plain.isEmpty()) return "";
        known = LATIN.get(plain.charAt(0));
        return known == null ? plain.toLowerCase(Locale.ROOT) : known;
    }

    /// The text as a part of an address, `akcioni-plan-1`: folded to ASCII letters, digits and hyphens.
    public static String slug(String text) {
        return slug(text, "");
    }

    /// The same, but the characters in `kept` are kept except at both ends.
    public static String slug(String text, String kept) {
        var slug = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            String letters = kept.indexOf(point) >= 0 ? Character.toString(point) : ascii(foldOne(point));
            if (!letters.isEmpty()) slug.append(letters);
            else if (!isMark(point) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') slug.append('-');
        });
        return cut(slug.toString(), "-" + kept);
    }

    public static List<String> of(String text) {
        String folded = fold(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    public static boolean same(String one, String other) {
        return fold(one).equals(fold(other));
    }

    /// Whether the folded phrase occurs in the folded text as whole words.
    public static boolean has(String foldedText, String foldedPhrase) {
        int at = foldedText.indexOf(foldedPhrase);
        while (at >= 0) {
            int end = at + foldedPhrase.length();
            boolean starts = at == 0 || foldedText.charAt(at - 1) == ' ';
            boolean ends = end == foldedText.length() || foldedText.charAt(end) == ' ';
            if (starts && ends) return true;
            at = foldedText.indexOf(foldedPhrase, at + 1);
        }
        return false;
    }

    /// The number of letters to change to turn one word into the other; counts no further than `limit + 1`.
    public static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) return limit + 1;
        int[] above = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) above[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            // Cells further from the diagonal than the limit always exceed it
            int from = Math.max(1, i - limit);
            int to = Math.min(other.length(), i + limit);
            row[from - 1] = from == 1 ? i : limit + 1;
            int least = row[from - 1];
            for (int j = from; j <= to; j++) {
                int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(j < i + limit ? above[j] : limit, row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > limit) return limit + 1;
            int[] swapped = above;
            above = row;
            row = swapped;
        }
        return above[other.length()];
    }

    private static String ascii(String letters) {
        return letters.chars().allMatch(letter -> letter < 128) ? letters : "";
    }

    private static String cut(String slug, String ends) {
        int from = 0;
        int to = slug.length();
        while (from < to && ends.indexOf(slug.charAt(from)) >= 0) from++;
        while (to > from && ends.indexOf(slug.charAt(to - 1)) >= 0) to--;
        return slug.substring(from, to);
    }

    private static boolean isMark(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK || point == 0xAD || point == 0x200B;
    }

    private static String lower(int point) {
        return String.valueOf((char) Character.toLowerCase(point));
    }
}
