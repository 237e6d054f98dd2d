package org.openplan.document;

/// The characters a text may have: those that XML 1.0 allows and Unicode means for texts. Others come from broken
/// programs or from attackers; they show nothing, break feeds and files, or turn round what is shown.
public final class Characters {

    private Characters() {}

    /// The text without what is no character of a text: controls other than tab and ends of lines, halves of a
    /// surrogate pair, the code points that Unicode keeps for no character, and what turns the reading direction.
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
        return !isHalf && !isForNothing && !turnsDirection(point);
    }

    /// The marks, embeddings, overrides and isolates of Unicode's bidirectional algorithm: they can show a name or an
    /// address in another order than it has. Letters have a direction of their own and need none of them.
    private static boolean turnsDirection(int point) {
        return point == 0x061C
                || point == 0x200E
                || point == 0x200F
                || point >= 0x202A && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069;
    }
}
