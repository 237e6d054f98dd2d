package org.openplan.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// What a file somebody brought is called where people read it: no path, no invisible or reserved characters.
public final class FileName {

    private static final int LONGEST = 100;
    private static final Pattern PATH = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    /// Control and format characters, among them those that turn the reading direction round.
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]+");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*%;`$&'#{}~]+");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    private FileName() {}

    /// With the ending it came with, if any.
    public static String clean(String given) {
        var ending = ENDING.matcher(harmless(given));
        return clean(given, ending.find() ? ending.group() : "");
    }

    /// With this ending, such as `.pdf`, whichever it came with.
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
