package org.openplan.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplan.document.PlanDocument.Link;

/// How long the titles of a measure's links may be.
final class LinkTitles {

    private LinkTitles() {}

    /// A title that was longer before, as one read from a file, may stay.
    static boolean mayFollow(List<Link> before, List<Link> after) {
        var known = texts(before).collect(Collectors.toSet());
        return texts(after).allMatch(title -> title.length() <= Link.LONGEST_TITLE || known.contains(title));
    }

    private static Stream<String> texts(List<Link> links) {
        return links.stream().flatMap(link -> link.title().byLanguage().values().stream());
    }
}
