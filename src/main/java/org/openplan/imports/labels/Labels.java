package org.openplan.imports.labels;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.language.Spelling;
import org.openplan.language.Vocabulary;

/// The labels of the form in every language with a label file; tolerates case, punctuation and typing errors.
public final class Labels {

    /// A text that begins with a label; `rest` is what follows it, blank when the text is the label alone.
    public record Labelled(Field field, String rest) {}

    private static final int LONGEST = 260;
    private static final int LONGEST_ASKED = 150;
    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*(?:\\d{1,2}\\.\\d|(?:\\d{1,2}|[a-z])[.)])\\s+(?=\\S)");
    private static final Pattern EXPLAINED =
            Pattern.compile("^([^(–—]{3,}?)\\s*((?:\\(|[–—]|\\s-\\s).*)$", Pattern.DOTALL);
    private static final Pattern OF_SUMS = Pattern.compile(
            "[(,]?\\s*(?:u |in |en )?\\b(?:(?:19|20)\\d{2}(?:\\s*[/–-]\\s*\\d{2,4})?|\\p{Lu}{3})\\b\\.?\\s*\\)?");
    private static final Pattern OF_MEASURE =
            Pattern.compile("(?iU)(.{4,60}?)\\s+(?:for|of|under|za|u okviru|del?|para el)\\s+(?:the\\s+)?(?:"
                    + String.join("|", Vocabulary.everywhere("measure"))
                    + ")\\s*(?:no\\.?|br\\.?|#|n°)?\\s*\\d[\\d.]*");
    private static final Pattern BREAK = Pattern.compile("[:\\n\\t?]|\\s[-–—]\\s");
    private static final Pattern LIST = Pattern.compile("\\s*[,;/&]\\s*|\\s+(?:and|y|i|te|[–—-])\\s+");

    private static final Phrases PHRASES = new Phrases();
    private static final QuestionLabels QUESTIONS = new QuestionLabels();

    static {
        for (var language : Vocabulary.LANGUAGES)
            Vocabulary.of(language).phrases().forEach((heading, labels) -> {
                if (heading.startsWith("field "))
                    labels.forEach(label -> add(Field.valueOf(heading.substring(6)), label));
            });
    }

    private final Map<String, Optional<Field>> known = new HashMap<>();
    private final Map<String, Optional<Labelled>> parts = new HashMap<>();

    private static void add(Field field, String label) {
        if (QuestionLabels.isOne(label)) QUESTIONS.add(field, label);
        else PHRASES.add(field, label);
    }

    /// The field of a text that is a label as a whole.
    public Optional<Field> of(String text) {
        if (text.isBlank() || text.length() > LONGEST) return Optional.empty();
        return known.computeIfAbsent(text, this::find);
    }

    /// A label with its value in one text: `E-mail: office@town.rs`, or a label on a line of its own.
    public Optional<Labelled> labelled(String text) {
        return text.length() > LONGEST ? read(text) : parts.computeIfAbsent(text, this::read);
    }

    private Optional<Labelled> read(String text) {
        var whole = of(text);
        var value = whole.filter(Labels::isNamedBeforeValue).flatMap(_ -> parted(text));
        if (value.isPresent()) return value;
        if (whole.isPresent()) return Optional.of(new Labelled(whole.get(), ""));
        return parted(text)
                .map(found -> of(found.rest())
                        .map(inner -> new Labelled(inner, ""))
                        .filter(named -> mayHold(found.field(), named.field()))
                        .orElse(found));
    }

    /// `Other actors: Government` and `Resources: Budget` are labels, of which the inner one is more exact.
    private static boolean mayHold(Field outer, Field inner) {
        return outer == Field.GROUP
                || outer.isProse()
                || outer == inner
                || outer == Field.PARTICIPANTS && inner.isKindOfParticipant();
    }

    /// `Transparency – data are public` is not a label with an explanation, but a name and a statement on it.
    private static boolean isNamedBeforeValue(Field field) {
        return field.value().isPresent() || field.isContact() || field.isKindOfParticipant();
    }

    private Optional<Labelled> parted(String text) {
        var breaks = BREAK.matcher(text);
        @Nullable Labelled best = null;
        for (int tries = 0; tries < 3 && breaks.find() && breaks.start() <= LONGEST; tries++) {
            int cut = text.charAt(breaks.start()) == '?' ? breaks.end() : breaks.start();
            String words = text.substring(0, cut);
            // what follows a label is its value, unless label and value together are exactly a longer label
            var field = best == null ? surely(words) : PHRASES.exactly(fold(words));
            if (field.isPresent())
                best = new Labelled(field.get(), text.substring(breaks.end()).strip());
        }
        return Optional.ofNullable(best);
    }

    private Optional<Field> surely(String text) {
        String folded = fold(text);
        return PHRASES.exactly(folded)
                .or(() -> folded.length() < 8 ? Optional.empty() : PHRASES.nearly(folded, 0.9))
                .or(() -> text.endsWith("?") ? QUESTIONS.of(folded) : Optional.empty());
    }

    private Optional<Field> find(String text) {
        if (text.strip().equals("#")) return Optional.of(Field.NUMBER);
        String folded = fold(text);
        if (folded.isEmpty()) return Optional.empty();
        return PHRASES.exactly(folded)
                .or(() -> together(text))
                .or(() -> explained(text))
                .or(() -> ofSums(text))
                .or(() -> ofMeasure(text))
                .or(() -> isSentence(text) || hasValue(text) ? Optional.empty() : PHRASES.nearly(folded, 0.8))
                .or(() -> isAsked(text) ? QUESTIONS.of(folded) : Optional.empty());
    }

    /// A label followed by an explanation: `Brief description (140 characters)`; an explanation of participants that
    /// names a kind of them is itself the label.
    private Optional<Field> explained(String text) {
        boolean may =
                text.indexOf('(') >= 0 || text.indexOf('–') >= 0 || text.indexOf('—') >= 0 || text.contains(" - ");
        if (!may) return Optional.empty();
        var explained = EXPLAINED.matcher(bare(text));
        if (!explained.matches()) return Optional.empty();
        return surely(explained.group(1))
                .map(field -> kindOf(explained.group(2))
                        .filter(_ -> field == Field.PARTICIPANTS)
                        .orElse(field));
    }

    /// `Planned budget 2024 (EUR)`: year and currency apply to the amounts below.
    private Optional<Field> ofSums(String text) {
        if (!OF_SUMS.matcher(text).find()) return Optional.empty();
        return PHRASES.exactly(fold(OF_SUMS.matcher(text).replaceAll(" "))).filter(field -> field == Field.BUDGET);
    }

    /// `Milestones for Commitment 1`, a heading above a part of the form.
    private Optional<Field> ofMeasure(String text) {
        var named = OF_MEASURE.matcher(text.strip());
        return named.matches() ? PHRASES.exactly(fold(named.group(1))) : Optional.empty();
    }

    private Optional<Field> kindOf(String text) {
        return PHRASES.exactly(Spelling.fold(text))
                .filter(Field::isKindOfParticipant)
                .or(() -> together(text).filter(Field::isKindOfParticipant));
    }

    /// Several labels in one: `CSOs, private sector and academia`, `Institution, contact`, `Start and end`.
    private Optional<Field> together(String text) {
        if (text.length() > LONGEST_ASKED) return Optional.empty();
        var fields = Stream.of(LIST.split(
                        text.replaceFirst("(?iu)(?:[,;]?\\s*\\b(?:etc|itd|i dr|i sl|и др|итд)\\.?)?[:\\s]*$", "")
                                .strip()))
                .filter(part -> !part.isBlank())
                .map(part -> PHRASES.exactly(Spelling.fold(part)).orElse(Field.GROUP))
                .toList();
        if (fields.size() < 2) return Optional.empty();
        if (fields.stream().allMatch(Field::isKindOfParticipant)) return Optional.of(Field.MIXED);
        if (fields.stream().allMatch(field -> field.isContact() || field == Field.RESPONSIBLE))
            return Optional.of(fields.contains(Field.RESPONSIBLE) ? Field.RESPONSIBLE : Field.CONTACT);
        return fields.equals(List.of(Field.START, Field.END)) ? Optional.of(Field.PERIOD) : Optional.empty();
    }

    private boolean hasValue(String text) {
        return parted(text).filter(found -> !found.rest().isBlank()).isPresent();
    }

    private static boolean isSentence(String text) {
        return text.strip().endsWith(".") && text.length() > 90;
    }

    private static boolean isAsked(String text) {
        return text.strip().endsWith("?")
                || text.length() <= LONGEST_ASKED && !text.strip().endsWith(".");
    }

    private static String bare(String text) {
        return NUMBERED.matcher(text).replaceFirst("");
    }

    private static String fold(String text) {
        return Spelling.fold(bare(text));
    }
}
