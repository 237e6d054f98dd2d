package org.openplan.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.openplan.plan.PartMatch.Doubt;

/// Finds for each part of a later version the part of the plan it continues: by its permanent id, else by number and
/// words, else by words, else by number. Each part is continued at most once.
final class PartMatcher {

    /// Minimum likeness (0 to 1) of two parts that count as the same.
    private static final double ALIKE = 0.6;

    /// Minimum likeness (0 to 1) at which one part may be derived from the other.
    private static final double PERHAPS = 0.4;

    /// Largest difference in likeness at which two candidates count as equally good.
    private static final double CLOSE = 0.1;

    private static final double SAME = 0.999;
    private static final int NOBODY = -1;

    private record Pair(int incoming, int existing, double likeness) {}

    private final List<VersionPart> incoming;
    private final List<VersionPart> existing;
    private final double[][] likeness;
    private final int[] continued;
    private final int[] continuation;

    private PartMatcher(List<VersionPart> existing, List<VersionPart> incoming) {
        this.incoming = incoming;
        this.existing = existing;
        this.likeness = new double[incoming.size()][existing.size()];
        this.continued = new int[incoming.size()];
        this.continuation = new int[existing.size()];
        Arrays.fill(continued, NOBODY);
        Arrays.fill(continuation, NOBODY);
        for (int i = 0; i < incoming.size(); i++)
            for (int e = 0; e < existing.size(); e++)
                likeness[i][e] = TextLikeness.of(incoming.get(i), existing.get(e));
    }

    /// One match for each incoming part, in the same order.
    static List<PartMatch> matches(List<VersionPart> existing, List<VersionPart> incoming) {
        var matcher = new PartMatcher(existing, incoming);
        matcher.pair();
        return IntStream.range(0, incoming.size()).mapToObj(matcher::match).toList();
    }

    private void pair() {
        var all = new ArrayList<Pair>();
        for (int i = 0; i < incoming.size(); i++)
            for (int e = 0; e < existing.size(); e++) all.add(new Pair(i, e, likeness[i][e]));
        all.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        all.stream().filter(this::hasSameId).forEach(this::join);
        all.stream().filter(pair -> isSame(pair.incoming, pair.existing)).forEach(this::join);
        all.stream()
                .filter(pair -> pair.likeness >= ALIKE && hasSameNumber(pair) && !isOutdone(pair))
                .forEach(this::join);
        all.stream().filter(pair -> pair.likeness >= ALIKE).forEach(this::join);
        all.stream().filter(this::hasSameNumber).forEach(this::join);
        all.stream().filter(pair -> pair.likeness >= PERHAPS).forEach(this::join);
    }

    private void join(Pair pair) {
        if (continued[pair.incoming] != NOBODY || continuation[pair.existing] != NOBODY) return;
        continued[pair.incoming] = pair.existing;
        continuation[pair.existing] = pair.incoming;
    }

    /// Whether either part has another unmatched candidate with clearly higher likeness.
    private boolean isOutdone(Pair pair) {
        double clearly = pair.likeness + CLOSE;
        return anyExisting(e -> continuation[e] == NOBODY && likeness[pair.incoming][e] > clearly)
                || anyIncoming(i -> continued[i] == NOBODY && likeness[i][pair.existing] > clearly);
    }

    private PartMatch match(int i) {
        int e = continued[i];
        var doubt = e == NOBODY ? doubtOfNew(i) : doubt(i, e);
        return new PartMatch(
                incoming.get(i).id(), e == NOBODY ? null : existing.get(e).id(), doubt);
    }

    private Doubt doubtOfNew(int i) {
        boolean claimed = anyExisting(e -> {
            int rival = continuation[e];
            return rival != NOBODY
                    && !isCertain(rival, e)
                    && likeness[i][e] >= PERHAPS
                    && likeness[i][e] >= Math.min(ALIKE, likeness[rival][e] - CLOSE);
        });
        return claimed ? Doubt.SEVERAL_ALIKE : Doubt.NONE;
    }

    private Doubt doubt(int i, int e) {
        if (isCertain(i, e)) return Doubt.NONE;
        boolean numbered = !number(i).isEmpty() && !existing.get(e).number().isEmpty();
        boolean renumbered = numbered && !number(i).equals(existing.get(e).number());
        if (likeness[i][e] < ALIKE) return numbered && !renumbered ? Doubt.TEXT_DIFFERS : Doubt.LITTLE_ALIKE;
        if (hasRival(i, e)) return Doubt.SEVERAL_ALIKE;
        return renumbered ? Doubt.NUMBER_DIFFERS : Doubt.NONE;
    }

    /// Whether either part has another candidate of about the same likeness that has no better match of its own.
    private boolean hasRival(int i, int e) {
        double close = likeness[i][e] - CLOSE;
        return anyIncoming(other -> other != i && likeness[other][e] >= close && isFreeFor(other, likeness[other][e]))
                || anyExisting(other -> other != e
                        && likeness[i][other] >= close
                        && (continuation[other] == NOBODY
                                || likeness[continuation[other]][other] < likeness[i][other]));
    }

    private boolean isFreeFor(int other, double better) {
        return continued[other] == NOBODY || likeness[other][continued[other]] < better;
    }

    private boolean isCertain(int i, int e) {
        return hasSameId(new Pair(i, e, 1)) || isSame(i, e);
    }

    private boolean isSame(int i, int e) {
        return likeness[i][e] >= SAME && number(i).equals(existing.get(e).number());
    }

    private boolean hasSameId(Pair pair) {
        return incoming.get(pair.incoming)
                .id()
                .equals(existing.get(pair.existing).id());
    }

    /// A number that several parts share is no evidence.
    private boolean hasSameNumber(Pair pair) {
        var number = number(pair.incoming);
        return !number.isEmpty()
                && number.equals(existing.get(pair.existing).number())
                && isAlone(incoming, number)
                && isAlone(existing, number);
    }

    private static boolean isAlone(List<VersionPart> parts, String number) {
        return parts.stream().filter(part -> part.number().equals(number)).count() == 1;
    }

    private String number(int i) {
        return incoming.get(i).number();
    }

    private boolean anyIncoming(IntPredicate is) {
        return IntStream.range(0, incoming.size()).anyMatch(is);
    }

    private boolean anyExisting(IntPredicate is) {
        return IntStream.range(0, existing.size()).anyMatch(is);
    }
}
