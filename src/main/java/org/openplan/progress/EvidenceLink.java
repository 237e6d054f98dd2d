package org.openplan.progress;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openplan.files.FileRefused;
import org.openplan.files.FileRefused.Reason;

/// A web address at which the result can be seen.
final class EvidenceLink {

    private static final int LONGEST = 2_000;
    /// Allows no user name before the host, because it could make one address look like another.
    private static final Pattern WEB = Pattern.compile(
            "(?<scheme>(?i:https?)://)(?<host>[^/?#:@\\s\\\\]+\\.[^/?#:@\\s\\\\]+)(?<rest>(?::\\d{1,5})?(?:[/?#].*)?)");

    private EvidenceLink() {}

    static boolean isOne(@Nullable String address) {
        try {
            return address != null && checked(address).equals(address);
        } catch (FileRefused no) {
            return false;
        }
    }

    /// Normalises the address for use in a page; adds `https://` if the scheme is missing.
    static String checked(String typed) throws FileRefused {
        var address = typed.strip();
        if (!address.contains(":")) address = "https://" + address;
        var parts = WEB.matcher(address);
        if (!parts.matches() || address.length() > LONGEST) throw new FileRefused(Reason.LINK);
        try {
            // encode a name such as пример.срб in ASCII, as DNS requires
            var host = IDN.toASCII(parts.group("host"), IDN.USE_STD3_ASCII_RULES);
            return new URI(parts.group("scheme") + host + parts.group("rest")).toASCIIString();
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            throw new FileRefused(Reason.LINK);
        }
    }
}
