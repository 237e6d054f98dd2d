package org.openplan.municipality;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Reads a municipality's slug from the name of its folder and checks that it can be the first part of its addresses.
final class SlugReader {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

    /// First path segments used by the service itself.
    private static final Set<String> TAKEN = Set.of(
            "app",
            "api",
            "assets",
            "aura",
            "compare",
            "connect",
            "error",
            "fonts",
            "healthz",
            "internal",
            "invitation",
            "login",
            "logout",
            "lumo",
            "oauth2",
            "readyz",
            "robots",
            "sitemap",
            "static",
            "styles",
            "vaadin",
            "webjars");

    private SlugReader() {}

    static String read(Path folder, YamlFile yaml) {
        var slug = folder.getFileName().toString();
        if (!SLUG.matcher(slug).matches() || TAKEN.contains(slug))
            yaml.wrong(
                    0,
                    "The folder's name '%s' cannot be an address.".formatted(slug),
                    "Use small letters, digits and hyphens, 63 at most, and none of: "
                            + String.join(", ", new TreeSet<>(TAKEN)) + ".");
        return slug;
    }
}
