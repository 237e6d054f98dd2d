package org.openplan.membership;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The normal form in which e-mail addresses are stored and compared: case is ignored, everything else is significant.
/// Accents are kept; `savić` and `savic` are two people.
public final class EmailAddress {

    private EmailAddress() {}

    /// Composes a letter and a separate accent into one character, as Unicode defines. An address that would become
    /// plain ASCII by normalization, such as one with the Kelvin sign for a K, is left as it is.
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
