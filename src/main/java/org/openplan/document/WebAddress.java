package org.openplan.document;

import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An address on the web that somebody typed, for others to follow.
public final class WebAddress {

    private static final int LONGEST = 2_000;
    private static final int LAST_PORT = 65_535;

    /// Allows no user name before the host, because it could make one address look like another.
    private static final Pattern WEB =
            Pattern.compile("(?<scheme>(?i:https?)://)(?<host>[^/?#:@\\s\\\\]+\\.[^/?#:@\\s\\\\]+)"
                    + "(?::(?<port>\\d{1,5}))?(?<rest>(?:[/?#].*)?)");

    private WebAddress() {}

    /// The address as the network reads it; empty if it is none or shows another than it leads to.
    public static Optional<String> of(String typed) {
        var parts = WEB.matcher(typed);
        if (!parts.matches() || typed.length() > LONGEST || hasInvisible(typed) || isMixed(typed))
            return Optional.empty();
        var port = parts.group("port");
        if (port != null && (Integer.parseInt(port) > LAST_PORT || Integer.parseInt(port) == 0))
            return Optional.empty();
        try {
            // encode a name such as пример.срб in ASCII, as DNS requires
            var host = IDN.toASCII(parts.group("host"), IDN.USE_STD3_ASCII_RULES);
            var place = host + (port == null ? "" : ":" + port);
            return Optional.of(new URI(parts.group("scheme") + place + parts.group("rest")).toASCIIString());
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /// Whether a part of the host's name has letters of several scripts, or of another script than the last part: such
    /// names look like others, as with a Cyrillic а in a Latin word.
    public static boolean isMixed(String typed) {
        var parts = WEB.matcher(typed);
        if (!parts.matches()) return false;
        var labels = List.of(parts.group("host").split("[.。．｡]"));
        var last = scripts(labels.getLast());
        return labels.stream().map(WebAddress::scripts).anyMatch(used -> !isOfOneScript(used, last));
    }

    private static boolean isOfOneScript(Set<UnicodeScript> used, Set<UnicodeScript> last) {
        if (used.size() > 1) return false;
        return used.isEmpty() || used.contains(UnicodeScript.LATIN) || used.equals(last);
    }

    private static Set<UnicodeScript> scripts(String label) {
        var scripts = EnumSet.noneOf(UnicodeScript.class);
        label.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        scripts.remove(UnicodeScript.COMMON);
        scripts.remove(UnicodeScript.INHERITED);
        return scripts;
    }

    /// Controls and format characters, such as those that turn the reading direction.
    private static boolean hasInvisible(String typed) {
        return typed.codePoints()
                .anyMatch(point -> Character.isISOControl(point) || Character.getType(point) == Character.FORMAT);
    }
}
