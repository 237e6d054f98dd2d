package org.openplan.demo;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/// A file of the demonstration cannot be replayed; the message names the file and the error in one line.
final class DemoMistake extends RuntimeException {

    /// An operation on a file.
    interface Task<T> {
        T perform() throws IOException;
    }

    DemoMistake(Path file, String wrong, Throwable cause) {
        super(file + ": " + firstLine(wrong), cause);
    }

    DemoMistake(Path file, String wrong) {
        super(file + ": " + wrong);
    }

    /// Runs the operation and reports any failure as a mistake in this file.
    static <T> T naming(Path file, Task<T> work) {
        try {
            return work.perform();
        } catch (IOException | RuntimeException wrong) {
            throw new DemoMistake(file, reason(wrong), wrong);
        }
    }

    /// Whether the cause is a temporary failure of the database or a conflict with another user rather than the file.
    boolean isOfTheDatabase() {
        for (var cause = getCause(); cause != null; cause = cause.getCause())
            if (cause instanceof TransientDataAccessException
                    || cause instanceof RecoverableDataAccessException
                    || cause instanceof TransactionException) return true;
        return false;
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
