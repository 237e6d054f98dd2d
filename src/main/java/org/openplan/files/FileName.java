package org.openplan.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// The display name of a file that was brought from outside: no path, no invisible or reserved characters.
public final class FileName {

    private static final int LONGEST = 100;
    private static final Pattern PATH = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    /// Control and format characters, including those that reverse the reading direction.
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]+");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*%;`$&'#{}~]+");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    private FileName() {}

    /// Keeps the given extension, if any.
    public static String clean(String given) {
        var ending = ENDING.matcher(harmless(given));
        return clean(given, ending.find() ? ending.group() : "");
    }

    /// Replaces the given extension by this one, such as `.pdf`.
    public static String clean(String given, String ending) {
        var name = ENDING.matcher(harmless(given)).replaceFirst("");
        name = name.replaceAll("\\s+", " ").replaceAll("^[. -]+|[. ]+$", "");
        if (name.isEmpty()) name = "file";
        int length = name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())));
        return name.substring(0, length) + ending;
    }

    private static String harmless(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = PATH.matcher(name).replaceFirst("");
        name = INVISIBLE.matcher(name).replaceAll("");
        return RESERVED.matcher(name).replaceAll(" ").strip();
    }
}
