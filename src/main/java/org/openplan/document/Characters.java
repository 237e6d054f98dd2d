package org.openplan.document;

/// The characters a text may have: those that XML 1.0 allows and Unicode means for texts. Others come from broken
/// programs or from attackers; they show nothing and break feeds and files.
public final class Characters {

    private Characters() {}

    /// The text without what is no character of a text: controls other than tab and ends of lines, halves of a
    /// surrogate pair, and the code points that Unicode keeps for no character.
    public static String allowed(String text) {
        if (text.codePoints().allMatch(Characters::isAllowed)) return text;
        return text.codePoints()
                .filter(Characters::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int point) {
        if (point < ' ') return point == '\t' || point == '\n' || point == '\r';
        boolean isHalf = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean isForNothing = (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
        return !isHalf && !isForNothing;
    }
}
