package org.openplan.municipality;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.http.conn.util.DomainType;
import org.apache.http.conn.util.PublicSuffixMatcherLoader;

/// Reads the origins whose pages may embed a municipality's plans.
final class EmbedReader {

    private static final int MOST = 20;
    private static final int HIGHEST_PORT = 65_535;
    private static final String REMEDY = "Write https:// and a host name in small letters, such as"
            + " https://www.town.example or https://*.town.example, or http://localhost to try it out.";

    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final String HOST = "(?:" + LABEL + "\\.)+(?:[a-z]{2,}|xn--[a-z0-9-]{2,})";
    private static final Pattern ORIGIN = Pattern.compile(
            "(?:https://(?:(?:" + HOST + ")|\\*\\.(" + HOST + "))|http://localhost)(?::([1-9]\\d{0,4}))?");
    private static final Pattern WITH_PATH = Pattern.compile("https?://[^/\\s]*/.*");
    private static final Pattern UNSAFE = Pattern.compile("http://(?!localhost(?::|$)).*");

    private EmbedReader() {}

    /// None if the file does not say any.
    static List<String> read(YamlFile yaml, YamlFields fields) {
        if (!fields.has("embed")) return List.of();
        var origins = fields.list("embed", "Write origins such as [https://www.town.example], or [].");
        int line = fields.lineOf("embed");
        if (origins.size() > MOST)
            yaml.wrong(
                    line,
                    "embed: %d origins are too many.".formatted(origins.size()),
                    "Write at most %d; https://*.town.example stands for all hosts below it.".formatted(MOST));
        for (var origin : origins)
            if (!isOrigin(origin)) yaml.wrong(line, "embed: '%s' %s.".formatted(origin, flaw(origin)), REMEDY);
        return origins;
    }

    private static boolean isOrigin(String text) {
        var match = ORIGIN.matcher(text);
        return match.matches()
                && (match.group(2) == null || Integer.parseInt(match.group(2)) <= HIGHEST_PORT)
                && (match.group(1) == null || !isShared(match.group(1)));
    }

    /// Whether anybody can have a host below this domain, as below `co.uk` or where sites are given away; by Mozilla's
    /// list.
    private static boolean isShared(String domain) {
        var suffixes = PublicSuffixMatcherLoader.getDefault();
        return suffixes.matches(domain) || domain.equals(suffixes.getDomainRoot(domain, DomainType.PRIVATE));
    }

    private static String flaw(String text) {
        if (WITH_PATH.matcher(text).matches()) return "has a path, were it only the final slash";
        if (UNSAFE.matcher(text).matches()) return "is not https";
        if (ORIGIN.matcher(text).matches() && text.contains("*"))
            return "has a wildcard for a domain below which anybody can have a site";
        if (text.contains("*")) return "has a wildcard that is not the first label before a domain";
        return "is not the origin of a site";
    }
}
