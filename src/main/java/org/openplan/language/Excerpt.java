package org.openplan.language;

/// The beginning of a text that is too long for its place, up to the end of a word where one is near.
public final class Excerpt {

    private Excerpt() {}

    /// `longest` is a number of characters, each counted once however it is encoded.
    public static String of(String text, int longest) {
        var whole = text.strip();
        if (whole.codePointCount(0, whole.length()) <= longest) return whole;
        int end = whole.offsetByCodePoints(0, longest);
        int space = whole.lastIndexOf(' ', end);
        return whole.substring(0, space > end / 2 ? space : end).strip() + "…";
    }
}
