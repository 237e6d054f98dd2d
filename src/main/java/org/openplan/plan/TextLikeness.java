package org.openplan.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.IntersectionSimilarity;

/// Measures how alike the words of two parts are, from 0 (nothing in common) to 1 (the same): the mean of the likeness
/// of their names and of their texts, as far as both have them.
///
/// Names are compared by trigrams of letters, so that inflected word endings count little; texts are compared by words.
/// Each likeness is Dice's coefficient: twice the shared items divided by the sum of both.
final class TextLikeness {

    private static final int RUN = 3;

    private static final IntersectionSimilarity<String> NAMES = new IntersectionSimilarity<>(TextLikeness::runs);
    private static final IntersectionSimilarity<String> TEXTS = new IntersectionSimilarity<>(TextLikeness::words);

    private TextLikeness() {}

    static double of(VersionPart one, VersionPart other) {
        return DoubleStream.of(likeness(NAMES, one.name(), other.name()), likeness(TEXTS, one.text(), other.text()))
                .filter(likeness -> !Double.isNaN(likeness))
                .average()
                .orElse(0);
    }

    /// NaN if one of the two is unknown.
    private static double likeness(IntersectionSimilarity<String> by, String one, String other) {
        if (one.isEmpty() || other.isEmpty()) return Double.NaN;
        if (one.equals(other)) return 1;
        var found = by.apply(one, other);
        return 2.0 * found.getIntersection() / (found.getSizeA() + found.getSizeB());
    }

    private static List<String> runs(CharSequence folded) {
        var framed = " " + folded + " ";
        return IntStream.rangeClosed(0, framed.length() - RUN)
                .mapToObj(at -> framed.substring(at, at + RUN))
                .toList();
    }

    private static List<String> words(CharSequence folded) {
        return Arrays.asList(folded.toString().split(" "));
    }
}
