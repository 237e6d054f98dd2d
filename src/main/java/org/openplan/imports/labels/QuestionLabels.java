package org.openplan.imports.labels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplan.language.Spelling;

/// The questions of the form, which every translator words differently; recognised by the words they share.
///
/// The label files write them with gaps, `What … problem …`; the match with the most letters wins.
final class QuestionLabels {

    private record Question(Field field, Pattern words, int letters) {}

    private final Map<String, List<Question>> byFirstWord = new HashMap<>();

    static boolean isOne(String label) {
        return label.contains("…");
    }

    void add(Field field, String label) {
        String words = Stream.of(label.split("…"))
                .map(Spelling::fold)
                .map(Pattern::quote)
                .collect(Collectors.joining("\\b.*\\b", "^", "\\b"));
        String first = Spelling.of(label).getFirst();
        byFirstWord
                .computeIfAbsent(first, _ -> new ArrayList<>())
                .add(new Question(field, Pattern.compile(words), label.length()));
    }

    Optional<Field> of(String folded) {
        return byFirstWord.getOrDefault(folded.split(" ", 2)[0], List.of()).stream()
                .filter(question -> question.words().matcher(folded).find())
                .max((one, other) -> one.letters() - other.letters())
                .map(Question::field);
    }
}
