package org.openplan.membership;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The one spelling under which an e-mail address is kept and compared: capitals do not matter, everything else does.
/// Accents are never folded; `savić` and `savic` are two people.
public final class EmailAddress {

    private EmailAddress() {}

    /// A letter and its accent written apart are one letter, as Unicode has it. What would turn into a plain address
    /// by that, such as one with the Kelvin sign for a K, stays what it is.
    public static String normal(String written) {
        var stripped = written.strip();
        var normal = Normalizer.normalize(stripped, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return isPlain(normal) && !isPlain(stripped) ? stripped : normal;
    }

    public static boolean isSame(String one, @Nullable String other) {
        return other != null && normal(one).equals(normal(other));
    }

    private static boolean isPlain(String address) {
        return address.chars().allMatch(letter -> letter < 128);
    }
}
