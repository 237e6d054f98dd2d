package org.openplan.municipality;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The first path segments that the service itself uses; no municipality can have one of them as its slug.
public final class ReservedSegments {

    /// Answered by the workspace, the sign-in, the health checks or the framework, never by a public page.
    private static final Set<String> NOT_PUBLIC = Set.of(
            "app",
            "aura",
            "connect",
            "error",
            "fonts",
            "healthz",
            "internal",
            "login",
            "logout",
            "lumo",
            "oauth2",
            "readyz",
            "styles",
            "vaadin",
            "webjars");

    private static final Set<String> PUBLIC = Set.of("api", "assets", "compare", "robots", "sitemap", "static");

    private ReservedSegments() {}

    public static boolean isNotPublic(String segment) {
        return NOT_PUBLIC.contains(segment.toLowerCase(Locale.ROOT));
    }

    static boolean contains(String segment) {
        return NOT_PUBLIC.contains(segment) || PUBLIC.contains(segment);
    }

    static String listed() {
        var all = new TreeSet<>(NOT_PUBLIC);
        all.addAll(PUBLIC);
        return String.join(", ", all);
    }
}
