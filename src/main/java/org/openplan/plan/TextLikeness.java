package org.openplan.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.IntersectionSimilarity;

/// How alike two parts are in their words, from 0 (nothing in common) to 1 (the same): the mean of their names and
/// their texts, as far as both have them.
///
/// Names are compared by runs of three letters, so that another ending of a word counts little; texts by their words.
/// Each likeness is Dice's: what both have, of what either has.
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

    /// Not a number where one of the two is not known.
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
