package org.openplan.membership;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The normal form in which e-mail addresses are stored and compared: case is ignored, everything else is significant.
/// Accents are kept; `savić` and `savic` are two people.
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final int PLAIN_END = 128;
    private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();
    private static final Pattern WELL_FORMED =
            Pattern.compile("(?!\\.)(?!.*\\.\\.)[^\\s@<>()\\[\\],;:\\\\\"\\p{C}]{1,64}"
                    + "(?<!\\.)@(?:[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?\\.)+"
                    + "[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}]");

    private EmailAddress() {}

    /// Composes a letter and a separate accent into one character, as Unicode defines. An address that would become
    /// plain ASCII by normalization, such as one with the Kelvin sign for a K, is left as it is.
    public static String normal(String written) {
        var stripped = written.strip();
        var normal = composed(stripped).toLowerCase(Locale.ROOT);
        return isPlain(normal) && !isPlain(stripped) ? stripped : normal;
    }

    public static boolean isSame(String one, @Nullable String other) {
        return other != null && normal(one).equals(normal(other));
    }

    public static boolean isWellFormed(String written) {
        var stripped = written.strip();
        return stripped.length() <= LONGEST && WELL_FORMED.matcher(stripped).matches();
    }

    /// The part of an address around a letter of another alphabet than the rest, with that letter in brackets: an
    /// address that looks like a known one may be somebody else's. Browsers hide such letters in an encoded domain.
    public static Optional<String> mixedAlphabets(String written) {
        var shown = decoded(written.strip());
        var alphabets = shown.codePoints()
                .map(EmailAddress::alphabet)
                .filter(alphabet -> alphabet != UScript.COMMON)
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return alphabets.size() < 2
                ? Optional.empty()
                : alphabets.entrySet().stream()
                        .max(Comparator.comparingLong(Map.Entry::getValue))
                        .flatMap(main -> marked(
                                shown,
                                letter -> alphabet(letter) != UScript.COMMON && alphabet(letter) != main.getKey()));
    }

    /// The address with the first letter in brackets that passes for another of the same alphabet: a ligature, a wide
    /// letter, a dotless i, or a mark that belongs to no letter.
    public static Optional<String> lookAlike(String written) {
        var shown = decoded(composed(written));
        var otherwiseWritten = marked(written.strip(), letter -> !isCanonical(letter));
        return otherwiseWritten.or(() -> marked(shown, letter -> isLikePlain(letter) || isLooseMark(letter)));
    }

    /// The address, its domain in letters, with the first letter in brackets that is rare in addresses, such as č.
    public static Optional<String> unusualLetter(String written) {
        return marked(decoded(composed(written)), letter -> letter >= PLAIN_END);
    }

    /// The normal form of an address that mail can be sent to; [BadAddress] for any other.
    static String checked(String written) {
        if (!isWellFormed(written)
                || mixedAlphabets(written).isPresent()
                || lookAlike(written).isPresent()) throw new BadAddress();
        return normal(written);
    }

    private static String composed(String written) {
        return Normalizer.normalize(written.strip(), Normalizer.Form.NFC);
    }

    private static String decoded(String address) {
        int at = address.lastIndexOf('@');
        return address.substring(0, at + 1) + IDN.toUnicode(address.substring(at + 1));
    }

    private static Optional<String> marked(String address, IntPredicate isStrange) {
        return address.codePoints()
                .filter(isStrange)
                .mapToObj(Character::toString)
                .findFirst()
                .map(strange -> {
                    int start = address.indexOf(strange);
                    return address.substring(0, start) + "[" + strange + "]"
                            + address.substring(start + strange.length());
                });
    }

    private static boolean isCanonical(int letter) {
        return Normalizer.isNormalized(Character.toString(letter), Normalizer.Form.NFKC);
    }

    private static boolean isLikePlain(int letter) {
        return letter >= PLAIN_END
                && alphabet(letter) == UScript.LATIN
                && isPlain(LOOKS.getSkeleton(Character.toString(letter)));
    }

    /// A mark of no alphabet that made no letter with the one before it; alphabets that need marks have their own.
    private static boolean isLooseMark(int letter) {
        return UScript.getScript(letter) == UScript.INHERITED;
    }

    private static int alphabet(int letter) {
        int script = UScript.getScript(letter);
        return script == UScript.INHERITED ? UScript.COMMON : script;
    }

    private static boolean isPlain(String address) {
        return address.chars().allMatch(letter -> letter < PLAIN_END);
    }
}
