package org.openplan.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A failure that comes again and again does not fill the log, and hides no other one.
class RepeatedFailuresTests {

    private final AtomicLong time = new AtomicLong();
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();
    private Logger log;

    @BeforeEach
    void aLog() {
        var context = new LoggerContext();
        context.addTurboFilter(new RepeatedFailures(time::get));
        log = context.getLogger("org.openplan.Screen");
        written.start();
        log.addAppender(written);
    }

    @Test
    void itsStackTraceIsWrittenOnceAMinuteAndItsLineAFewTimes() {
        for (int i = 0; i < 1_000; i++) fail(i);

        assertThat(traces()).isEqualTo(1);
        assertThat(lines())
                .hasSize(RepeatedFailures.MOST_LINES)
                .contains("Failure 5 (java.lang.IllegalStateException again)");

        time.addAndGet(RepeatedFailures.PAUSE.toNanos());
        fail(0);
        assertThat(traces()).isEqualTo(2);
    }

    @Test
    void aFailureAtAnotherPlaceIsWrittenToo() {
        for (int i = 0; i < 10; i++) fail(i);
        log.error("Another", new IllegalStateException("elsewhere"));

        assertThat(traces()).isEqualTo(2);
    }

    @Test
    void howDeepACallWasNestedMakesNoOtherPlace() {
        for (int depth = 1; depth < 300; depth++) log.error("Nested", nested(depth));

        assertThat(traces()).isLessThanOrEqualTo(2);
    }

    @Test
    void whatIsNoFailureIsWrittenEachTime() {
        for (int i = 0; i < 100; i++) log.info("Line {} of {}", i, 100);

        assertThat(lines()).hasSize(100);
    }

    @Test
    void whatFlowRemarksOnBrowsersIsWrittenAFewTimes() {
        var flow = log.getLoggerContext().getLogger("com.vaadin.flow.server.communication.ServerRpcHandler");
        flow.addAppender(written);
        for (int i = 0; i < 100; i++) if (flow.isWarnEnabled()) flow.warn("Message ID sync error " + i);

        assertThat(lines()).hasSize(RepeatedFailures.MOST_LINES);

        time.addAndGet(RepeatedFailures.PAUSE.toNanos());
        flow.warn("Message ID sync error");
        assertThat(lines()).hasSize(RepeatedFailures.MOST_LINES + 1);
    }

    private void fail(int number) {
        log.error("Failure {}", number, new IllegalStateException("for the " + number + "th time"));
    }

    private static RuntimeException nested(int depth) {
        return depth == 0 ? new IllegalStateException() : nested(depth - 1);
    }

    private long traces() {
        return written.list.stream()
                .filter(line -> line.getThrowableProxy() != null)
                .count();
    }

    private List<String> lines() {
        return written.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
