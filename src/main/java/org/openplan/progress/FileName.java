package org.openplan.progress;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// What a file is called where people read it: no path, no invisible or reserved characters, the ending of its kind.
final class FileName {

    private static final int LONGEST = 100;
    private static final Pattern PATH = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    /// Control and format characters, among them those that turn the reading direction round.
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]+");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*%;`$&'#{}~]+");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    private FileName() {}

    static String clean(String given, FileKind kind) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = PATH.matcher(name).replaceFirst("");
        name = INVISIBLE.matcher(name).replaceAll("");
        name = RESERVED.matcher(name).replaceAll(" ");
        name = ENDING.matcher(name.strip()).replaceFirst("");
        name = name.replaceAll("\\s+", " ").replaceAll("^[. -]+|[. ]+$", "");
        if (name.isEmpty()) name = "file";
        int length = name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())));
        return name.substring(0, length) + kind.ending();
    }
}
