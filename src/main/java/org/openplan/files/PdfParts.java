package org.openplan.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The list of what a public copy of a PDF consists of, `files/pdf-parts.txt`.
final class PdfParts {

    /// How the value of a key is copied; `kind` is the kind of the dictionaries in it, empty if none are allowed.
    record Taking(Texts texts, String kind, boolean isBack) {

        static final Taking PLAIN = new Taking(Texts.NONE, "", false);
    }

    /// Whether strings are copied.
    enum Texts {
        NONE,
        FOR_PEOPLE,
        BYTES
    }

    private static final String ANY = "*";
    private static final String MEMBERS = "[]";
    private static final Pattern TAKING = Pattern.compile("(\\*|\\[]|\\w+|)([\"~?]?)(?:>(\\w+))?");

    private final Map<String, Map<String, Taking>> kinds = new HashMap<>();

    private PdfParts() {}

    static PdfParts load() {
        var parts = new PdfParts();
        try (var in = Objects.requireNonNull(PdfParts.class.getResourceAsStream("/files/pdf-parts.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(parts::add);
            return parts;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void add(String line) {
        var words = line.split("\\s+");
        var keys = kinds.computeIfAbsent(words[0], _ -> new HashMap<>());
        for (int i = 1; i < words.length; i++) {
            var word = TAKING.matcher(words[i]);
            if (!word.matches()) throw new IllegalStateException(line);
            var texts = switch (word.group(2)) {
                case "\"" -> Texts.FOR_PEOPLE;
                case "~" -> Texts.BYTES;
                default -> Texts.NONE;
            };
            var kind = Objects.requireNonNullElse(word.group(3), "");
            keys.put(word.group(1), new Taking(texts, kind, word.group(2).equals("?")));
        }
    }

    /// Null if the key is left out.
    @Nullable
    Taking of(String kind, String key) {
        var keys = kinds.getOrDefault(kind, Map.of());
        var taking = keys.get(key);
        return taking != null || key.equals(MEMBERS) ? taking : keys.get(ANY);
    }

    /// For the members of a list where this kind is expected: as listed, or of the same kind.
    Taking membersOf(Taking list) {
        var own = of(list.kind(), MEMBERS);
        var strings = of(list.kind(), "");
        var texts = strings == null || list.texts() != Texts.NONE ? list.texts() : strings.texts();
        if (own == null) return new Taking(texts, list.kind(), list.isBack());
        return new Taking(texts, own.kind(), own.isBack());
    }
}
