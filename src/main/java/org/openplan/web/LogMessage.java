package org.openplan.web;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.Objects;

/// The message of a line of the log, always in one line; only why the service does not start takes several, before
/// anybody can send anything.
public final class LogMessage extends ClassicConverter {

    private static final String START = "org.springframework.boot.diagnostics.";

    @Override
    public String convert(ILoggingEvent event) {
        var message = event.getFormattedMessage();
        var shown = event.getLoggerName().startsWith(START) ? message : LogText.escaped(message);
        return Objects.requireNonNullElse(shown, "");
    }
}
