package org.openplan.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openplan.document.ParticipantKind;

/// The words of plans in one language, read from `labels/<language>.txt`: phrases grouped under what they name.
///
/// To add a language, add its file and its entry in [#LANGUAGES].
public final class Vocabulary {

    public static final List<String> LANGUAGES = List.of("en", "sr", "es", "hr");

    private static final Map<String, Vocabulary> READ = new ConcurrentHashMap<>();

    private final Map<String, List<String>> phrases = new LinkedHashMap<>();

    private Vocabulary(String language) {
        try (var in = Vocabulary.class.getResourceAsStream("/labels/" + language + ".txt")) {
            if (in == null) throw new IllegalArgumentException("No words of plans in the language " + language);
            read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Vocabulary of(String language) {
        return READ.computeIfAbsent(language, Vocabulary::new);
    }

    /// The phrases under one heading in all languages.
    public static List<String> everywhere(String heading) {
        return LANGUAGES.stream()
                .flatMap(language -> of(language).under(heading).stream())
                .distinct()
                .toList();
    }

    /// The same, folded for comparison, longest first.
    public static List<String> folded(String heading) {
        return FOLDED.computeIfAbsent(
                heading,
                name -> everywhere(name).stream()
                        .map(Spelling::fold)
                        .filter(phrase -> !phrase.isEmpty())
                        .distinct()
                        .sorted((one, other) -> other.length() - one.length())
                        .toList());
    }

    private static final Map<String, List<String>> FOLDED = new ConcurrentHashMap<>();

    public List<String> under(String heading) {
        return phrases.getOrDefault(heading, List.of());
    }

    public Map<String, List<String>> phrases() {
        return Collections.unmodifiableMap(phrases);
    }

    /// The kind of participant a name indicates, decided by the first indicative word in it; empty if there is none.
    public static Optional<ParticipantKind> kindOf(String name) {
        String folded = Spelling.fold(name);
        Optional<ParticipantKind> kind = Optional.empty();
        int earliest = Integer.MAX_VALUE;
        int longest = 0;
        for (var candidate : ParticipantKind.values())
            for (var phrase : folded("kind " + candidate)) {
                int at = Spelling.has(folded, phrase) ? (" " + folded + " ").indexOf(" " + phrase + " ") : -1;
                boolean better = at >= 0 && (at < earliest || at == earliest && phrase.length() > longest);
                if (better) {
                    kind = Optional.of(candidate);
                    earliest = at;
                    longest = phrase.length();
                }
            }
        return kind;
    }

    private void read(BufferedReader lines) throws IOException {
        List<String> under = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String phrase = line.strip();
            if (phrase.startsWith("[") && phrase.endsWith("]"))
                under = phrases.computeIfAbsent(phrase.substring(1, phrase.length() - 1), _ -> new ArrayList<>());
            else if (!phrase.isEmpty() && !phrase.startsWith("# ")) under.add(phrase);
        }
    }
}
