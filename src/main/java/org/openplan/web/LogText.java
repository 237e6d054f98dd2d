package org.openplan.web;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Text as it may stand in one line of the log: what would end the line, steer a terminal or turn the direction of
/// writing is written as its escape, so that nobody can forge a line by what they send.
final class LogText {

    private LogText() {}

    static @Nullable String escaped(@Nullable String text) {
        if (text == null || text.chars().noneMatch(LogText::isUnsafe)) return text;
        return text.chars().mapToObj(LogText::escaped).collect(Collectors.joining());
    }

    private static String escaped(int character) {
        return switch (character) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isUnsafe(character) ? "\\u%04x".formatted(character) : Character.toString(character);
        };
    }

    private static boolean isUnsafe(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
