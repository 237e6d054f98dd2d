package org.openplan.publication.site;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The encodings a client accepts, from the header `Accept-Encoding`.
record AcceptEncoding(@Nullable String header) {

    boolean takes(String packing) {
        if (header == null) return false;
        boolean others = false;
        for (var one : header.toLowerCase(Locale.ROOT).split(",")) {
            int end = one.indexOf(';');
            var name = (end < 0 ? one : one.substring(0, end)).strip();
            boolean wanted = end < 0 || !isRefused(one.substring(end + 1));
            if (name.equals(packing)) return wanted;
            if (name.equals("*")) others = wanted;
        }
        return others;
    }

    /// A weight of zero, `q=0` to `q=0.000`, is a refusal.
    private static boolean isRefused(String weight) {
        return weight.strip().matches("q\\s*=\\s*0(\\.0*)?");
    }
}
