package org.openplan.web;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;

/// The stack trace below a line of the log, in which the message of each failure stays in its line.
public final class LogTrace extends ExtendedWhitespaceThrowableProxyConverter {

    @Override
    protected String throwableProxyToString(IThrowableProxy failure) {
        return super.throwableProxyToString(new OneLine(failure));
    }

    private record OneLine(IThrowableProxy failure) implements IThrowableProxy {

        private static @Nullable IThrowableProxy of(@Nullable IThrowableProxy failure) {
            return failure == null ? null : new OneLine(failure);
        }

        @Override
        public @Nullable String getMessage() {
            return LogText.escaped(failure.getMessage());
        }

        @Override
        public @Nullable String getOverridingMessage() {
            return LogText.escaped(failure.getOverridingMessage());
        }

        @Override
        public String getClassName() {
            return failure.getClassName();
        }

        @Override
        public StackTraceElementProxy[] getStackTraceElementProxyArray() {
            return failure.getStackTraceElementProxyArray();
        }

        @Override
        public int getCommonFrames() {
            return failure.getCommonFrames();
        }

        @Override
        public @Nullable IThrowableProxy getCause() {
            return of(failure.getCause());
        }

        @Override
        public IThrowableProxy @Nullable [] getSuppressed() {
            var suppressed = failure.getSuppressed();
            return suppressed == null
                    ? null
                    : Stream.of(suppressed).map(OneLine::new).toArray(IThrowableProxy[]::new);
        }

        @Override
        public boolean isCyclic() {
            return failure.isCyclic();
        }
    }
}
