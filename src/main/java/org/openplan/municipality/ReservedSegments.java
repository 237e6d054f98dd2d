package org.openplan.municipality;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The first path segments that the service itself uses; no municipality can have one of them as its slug.
public final class ReservedSegments {

    /// Answered by the workspace, the sign-in or the health checks, never by a public page.
    private static final Set<String> NOT_PUBLIC = Set.of(
            "app",
            "aura",
            "connect",
            "draft",
            "error",
            "healthz",
            "internal",
            "invitation",
            "login",
            "logout",
            "oauth2",
            "preview",
            "readyz",
            "scripts",
            "styles");

    /// Pages of the service itself, and names that frameworks use, where strangers get a plain 404.
    private static final Set<String> RESERVED = Set.of(
            "api",
            "assets",
            "compare",
            "embed",
            "fonts",
            "lumo",
            "municipalities",
            "robots",
            "sitemap",
            "static",
            "vaadin",
            "webjars");

    private ReservedSegments() {}

    public static boolean isNotPublic(String segment) {
        return NOT_PUBLIC.contains(segment.toLowerCase(Locale.ROOT));
    }

    static boolean contains(String segment) {
        return NOT_PUBLIC.contains(segment) || RESERVED.contains(segment);
    }

    static String listed() {
        var all = new TreeSet<>(NOT_PUBLIC);
        all.addAll(RESERVED);
        return String.join(", ", all);
    }
}
