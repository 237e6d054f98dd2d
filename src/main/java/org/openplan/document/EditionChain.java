package org.openplan.document;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// Downloaded documents of one plan, and a check that each edition names the hash of the one before.
public final class EditionChain {

    /// The ways in which a chain can be broken.
    public enum Flaw {
        OTHER_PLAN,
        SAME_NUMBER,
        MISSING,
        FIRST_NAMES_ONE,
        NAMES_NONE,
        OTHER_BYTES,
        NOT_AMONG_THESE
    }

    /// The first break in the chain; `details` are the arguments of its message.
    public record Break(Flaw flaw, List<String> details) {}

    /// A document and where it came from; number and `previous` are read from it and absent in documents older than
    /// those fields.
    public record Link(
            String source,
            String sha256,
            String plan,
            @Nullable Integer number,
            @Nullable String previous) {

        /// Empty if the bytes are no plan document.
        public static Optional<Link> read(String source, byte[] bytes) {
            try {
                var tree = PlanJson.object(bytes);
                if (!PlanDocument.FORMAT.equals(tree.path("format").asString(""))) return Optional.empty();
                var plan = tree.path("municipality").asString() + "/"
                        + tree.path("slug").asString();
                var edition = tree.path("edition");
                return Optional.of(new Link(
                        source,
                        Sha256.of(bytes),
                        plan,
                        edition.isMissingNode() ? null : edition.path("number").asInt(),
                        edition.has("previous") ? edition.path("previous").asString() : null));
            } catch (JacksonException unreadable) {
                return Optional.empty();
            }
        }
    }

    private final List<Link> all;
    private final List<Link> numbered;

    /// Accepts documents in any order; identical bytes count once.
    public EditionChain(List<Link> links) {
        var once = new LinkedHashMap<String, Link>();
        links.forEach(link -> once.putIfAbsent(link.sha256, link));
        all = List.copyOf(once.values());
        numbered = all.stream()
                .filter(link -> link.number != null)
                .sorted(Comparator.comparing(EditionChain::number))
                .toList();
    }

    /// The documents that carry an edition number, in its order.
    public List<Link> numbered() {
        return numbered;
    }

    /// The documents without an edition number that nothing here confirms.
    public List<Link> unconfirmed() {
        var named = before().map(Link::sha256);
        return all.stream()
                .filter(link -> link.number == null && !named.equals(Optional.of(link.sha256)))
                .toList();
    }

    /// The unnumbered edition that the first numbered one names as its predecessor.
    public Optional<Link> before() {
        return all.stream()
                .filter(link -> link.number == null && !numbered.isEmpty())
                .filter(link -> link.sha256.equals(numbered.getFirst().previous))
                .findFirst();
    }

    public Optional<Break> broken() {
        for (var link : all)
            if (!link.plan.equals(all.getFirst().plan))
                return broken(Flaw.OTHER_PLAN, link.source, link.plan, all.getFirst().source, all.getFirst().plan);
        return IntStream.range(0, numbered.size())
                .mapToObj(
                        i -> i == 0 ? brokenAtStart(numbered.getFirst()) : broken(numbered.get(i - 1), numbered.get(i)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Break> brokenAtStart(Link first) {
        var flaw = brokenAlone(first);
        boolean alone = all.stream().allMatch(link -> link.number != null);
        if (flaw.isPresent() || number(first) == 1 || alone || before().isPresent()) return flaw;
        return broken(Flaw.NOT_AMONG_THESE, text(first), first.source, String.valueOf(first.previous));
    }

    private static Optional<Break> broken(Link before, Link link) {
        if (number(before) == number(link)) return broken(Flaw.SAME_NUMBER, text(link), before.source, link.source);
        if (number(before) + 1 < number(link))
            return broken(Flaw.MISSING, String.valueOf(number(before) + 1), before.source, link.source);
        var flaw = brokenAlone(link);
        if (flaw.isPresent() || before.sha256.equals(link.previous)) return flaw;
        return broken(
                Flaw.OTHER_BYTES,
                text(link),
                link.source,
                String.valueOf(link.previous),
                text(before),
                before.source,
                before.sha256);
    }

    private static Optional<Break> brokenAlone(Link link) {
        if (number(link) == 1 && link.previous != null) return broken(Flaw.FIRST_NAMES_ONE, link.source);
        if (number(link) > 1 && link.previous == null) return broken(Flaw.NAMES_NONE, text(link), link.source);
        return Optional.empty();
    }

    private static Optional<Break> broken(Flaw flaw, String... details) {
        return Optional.of(new Break(flaw, List.of(details)));
    }

    private static int number(Link link) {
        return link.number == null ? 0 : link.number;
    }

    private static String text(Link link) {
        return String.valueOf(number(link));
    }
}
