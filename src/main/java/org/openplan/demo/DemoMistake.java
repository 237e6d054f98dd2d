package org.openplan.demo;

import java.nio.file.Path;

/// A file of the demonstration cannot be replayed: which, and what is wrong with it, in one line.
final class DemoMistake extends RuntimeException {

    DemoMistake(Path file, String wrong, Throwable cause) {
        super(file + ": " + firstLine(wrong), cause);
    }

    DemoMistake(Path file, String wrong) {
        super(file + ": " + wrong);
    }

    static String reason(Throwable cause) {
        var message = cause.getMessage();
        var name = cause.getClass().getSimpleName();
        return message == null || message.isBlank() ? name : name + ", " + message;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
