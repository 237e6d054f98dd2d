package org.openplan.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplan.document.Spelling;

/// The questions of the form, which every translator words anew: told by the words they have in common.
///
/// The label files write them with gaps, `What … problem …`; the one with the most letters wins.
final class Questions {

    private record Question(Field field, Pattern words, int letters) {}

    private final List<Question> questions = new ArrayList<>();

    static boolean isOne(String label) {
        return label.contains("…");
    }

    void add(Field field, String label) {
        String words = Stream.of(label.split("…"))
                .map(Spelling::fold)
                .map(Pattern::quote)
                .collect(Collectors.joining("\\b.*\\b", "^", "\\b"));
        questions.add(new Question(field, Pattern.compile(words), label.length()));
    }

    Optional<Field> of(String folded) {
        return questions.stream()
                .filter(question -> question.words().matcher(folded).find())
                .max((one, other) -> one.letters() - other.letters())
                .map(Question::field);
    }
}
