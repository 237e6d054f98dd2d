package org.openplan.publication.site;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openplan.municipality.ReservedSegments;
import org.openplan.publication.pages.Addresses;

/// A requested path, undecoded: the municipality it belongs to, and whether it can be a public page at all.
final class RequestPath {

    private static final int LONGEST = 300;
    private static final Pattern WELL_FORMED =
            Pattern.compile("/[a-z0-9][a-z0-9.-]{0,62}(/[A-Za-z0-9][A-Za-z0-9._-]*)*/?");
    private static final Pattern ROUNDABOUT = Pattern.compile(";|//|/\\.{1,2}(?:/|$)");
    private static final Pattern EVIDENCE = Pattern.compile("/([a-z0-9-]{1,63})/evidence/([0-9a-f]{64})");

    private RequestPath() {}

    /// Whether the path leads up or around, or has parameters of its own; nothing of ours is called so.
    static boolean isRoundabout(String path) {
        return ROUNDABOUT.matcher(path).find();
    }

    /// Whether another part of the service answers: the workspace, the sign-in, the health checks.
    static boolean isNotPublic(String path) {
        int end = path.indexOf('/', 1);
        var first = path.substring(1, end < 0 ? path.length() : end);
        return ReservedSegments.isNotPublic(first);
    }

    static boolean isWellFormed(String path) {
        return path.length() <= LONGEST && WELL_FORMED.matcher(path).matches() && !path.contains("..");
    }

    static Matcher evidence(String path) {
        return EVIDENCE.matcher(path);
    }

    /// The municipality that a path names: its first segment, or the second where the page is to be embedded.
    static String town(String path) {
        int end = path.indexOf('/', townStart(path));
        return path.substring(townStart(path), end < 0 ? path.length() : end);
    }

    static boolean isEmbedded(String path) {
        return path.startsWith(Addresses.EMBEDDED + "/");
    }

    private static int townStart(String path) {
        return isEmbedded(path) ? Addresses.EMBEDDED.length() + 1 : 1;
    }

    /// The language in a path such as `/town/sr-Latn/…`; empty if it names none.
    static String language(String path) {
        int start = path.indexOf('/', townStart(path));
        if (start < 0) return "";
        int end = path.indexOf('/', start + 1);
        return path.substring(start + 1, end < 0 ? path.length() : end);
    }

    /// The path of the same page in another language.
    static String in(String language, String path) {
        int start = path.indexOf('/', townStart(path)) + 1;
        return path.substring(0, start)
                + language
                + path.substring(start + language(path).length());
    }

    /// Other addresses that may have been meant: with or without the final slash, a language in other letter case or
    /// without its script, the list of plans.
    static Stream<String> meant(String path, Collection<String> languages) {
        var asked = language(path).toLowerCase(Locale.ROOT);
        var tagged = languages.stream()
                .filter(tag -> (tag.toLowerCase(Locale.ROOT) + "-").startsWith(asked + "-"))
                .map(tag -> in(tag, path));
        return Stream.concat(tagged, Stream.of(path))
                .map(known -> known.replaceFirst("/$", ""))
                .flatMap(bare -> Stream.of(bare, bare + "/", bare.replaceFirst("/plans$", "/")))
                .filter(other -> !other.equals(path) && isWellFormed(other));
    }
}
