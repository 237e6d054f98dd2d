package org.openplan.imports.labels;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openplan.language.Spelling;
import org.openplan.language.Vocabulary;

/// Recognises the line that starts a measure: `Measure number 1. Title`, `Compromiso 2: …`, `Мера 3`.
public final class Headings {

    /// A measure's number and title; either may be blank.
    public record Heading(String number, String title) {

        public static final Heading NONE = new Heading("", "");
    }

    /// The maximum number of letters of a title.
    public static final int LONGEST_TITLE = 400;

    private static final Map<String, String> WORDS = Vocabulary.everywhere("numbers").stream()
            .map(entry -> entry.split("="))
            .collect(Collectors.toUnmodifiableMap(pair -> Spelling.fold(pair[0]), pair -> pair[1], (one, _) -> one));
    private static final String DIGITS =
            "\\d{1,3}(?:\\.\\d{1,3})*|[IVX]{1,5}|(?iu:" + String.join("|", WORDS.keySet()) + ")";
    private static final Pattern NAMED = Pattern.compile(
            "^[^\\p{L}\\d]*(\\p{L}+)\\s+(?:(\\p{L}{1,8}|№|#)\\s*[.:°º]?\\s*)?(" + DIGITS
                    + ")(?![\\p{L}\\d])([\\s.:)\\-–—]*)(.*)$",
            Pattern.DOTALL);
    private static final Pattern TURNED =
            Pattern.compile("^\\s*(\\d{1,3}(?:\\.\\d{1,3})*)[.)]?\\s+(\\p{L}+)\\s*[:–—-]\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile(
            "^\\s*(?:(\\d{1,3}(?:\\.\\d{1,3})*)\\s*[.):–-]+\\s*(?=\\D)|(\\d{1,3}(?:\\.\\d{1,3})*)\\s+(?=\\p{Lu}))(.*)$",
            Pattern.DOTALL);
    private static final Pattern CONTENTS = Pattern.compile("(?s).*(?:\\t|\\.{4,}|…{2,}|_{3,})\\s*\\d{1,3}\\s*$");
    private static final int LONGEST = 800;

    private Headings() {}

    public static Optional<Heading> ofMeasure(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        var turned = TURNED.matcher(text);
        if (turned.matches() && isMeasureWord(turned.group(2)))
            return Optional.of(new Heading(turned.group(1), turned.group(3).strip()));
        var named = NAMED.matcher(text);
        if (!named.matches() || !isMeasureWord(named.group(1))) return Optional.empty();
        if (named.group(2) != null && !isNumberSign(named.group(2))) return Optional.empty();
        String title = named.group(5).strip();
        boolean parted = !named.group(4).isBlank() || title.isEmpty();
        // "Measure 1 will be carried out…" is a sentence, not a heading.
        boolean sentence = !parted && !title.isEmpty() && Character.isLowerCase(title.charAt(0));
        return sentence ? Optional.empty() : Optional.of(new Heading(number(named.group(3)), title));
    }

    /// `2. Title`: a number before a title, without a word for measure.
    public static Heading numbered(String text) {
        var numbered = NUMBERED.matcher(text);
        if (!numbered.matches()) return new Heading("", text.strip());
        String number = numbered.group(1) == null ? numbered.group(2) : numbered.group(1);
        return new Heading(trim(number), numbered.group(3).strip());
    }

    /// The heading in a text known to be a title.
    public static Heading any(String text) {
        return ofMeasure(text).orElseGet(() -> numbered(text));
    }

    /// Whether it is a line of a table of contents, which ends in a page number.
    public static boolean isOfContents(String text) {
        boolean numbered = !text.isBlank()
                && Character.isDigit(text.strip().charAt(text.strip().length() - 1));
        return numbered && text.length() < LONGEST && CONTENTS.matcher(text).matches();
    }

    /// `Commitment One` has the number 1.
    private static String number(String printed) {
        return WORDS.getOrDefault(Spelling.fold(printed), trim(printed));
    }

    private static String trim(String number) {
        return number.replaceAll("\\.$", "");
    }

    private static boolean isMeasureWord(String word) {
        String folded = Spelling.fold(word);
        return Vocabulary.folded("measure").contains(folded)
                || folded.length() > 6
                        && Vocabulary.folded("measure").stream()
                                .anyMatch(name -> name.length() > 6 && Spelling.distance(folded, name, 1) <= 1);
    }

    private static boolean isNumberSign(String word) {
        return word.equals("#")
                || word.equals("№")
                || Vocabulary.folded("number sign").contains(Spelling.fold(word));
    }
}
