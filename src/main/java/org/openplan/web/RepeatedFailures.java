package org.openplan.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.helpers.FormattingTuple;
import org.slf4j.helpers.MessageFormatter;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Writes the stack trace of a failure into the log once a minute for each place in the code, and only the line of the
/// next ones: whoever finds a call that fails cannot fill the disk with it, and no failure of another kind is lost. Of
/// the lines in which Flow remarks on what browsers send, each of its classes writes a few.
@Component
class RepeatedFailures extends TurboFilter implements DisposableBean {

    static final Duration PAUSE = Duration.ofMinutes(1);
    /// Of one place in that time, with the first.
    static final int MOST_LINES = 20;

    private static final String FLOW = "com.vaadin.";
    private static final int MOST_PLACES = 1_000;
    private static final int MOST_CAUSES = 10;

    private final Cache<String, AtomicInteger> places;

    RepeatedFailures() {
        this(Ticker.systemTicker());
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) log.addTurboFilter(this);
    }

    RepeatedFailures(Ticker time) {
        places = Caffeine.newBuilder()
                .ticker(time)
                .maximumSize(MOST_PLACES)
                .expireAfterWrite(PAUSE)
                .build();
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] values,
            @Nullable Throwable thrown) {
        if (format == null && thrown == null || !level.isGreaterOrEqual(logger.getEffectiveLevel()))
            return FilterReply.NEUTRAL;
        var failure = thrown == null ? lastOf(values) : thrown;
        if (failure == null) return remark(logger, level);
        int times = times(logger.getName() + place(failure));
        if (times == 1) return FilterReply.NEUTRAL;
        if (times <= MOST_LINES) line(marker, logger, level, MessageFormatter.arrayFormat(format, values), failure);
        return FilterReply.DENY;
    }

    private FilterReply remark(Logger logger, Level level) {
        boolean isFew = !logger.getName().startsWith(FLOW) || times(logger.getName() + level) <= MOST_LINES;
        return isFew ? FilterReply.NEUTRAL : FilterReply.DENY;
    }

    private int times(String place) {
        return Objects.requireNonNull(places.get(place, first -> new AtomicInteger()))
                .incrementAndGet();
    }

    /// The log takes a failure from behind the values of the sentence.
    private static @Nullable Throwable lastOf(Object @Nullable [] values) {
        return values != null && values.length > 0 && values[values.length - 1] instanceof Throwable failure
                ? failure
                : null;
    }

    private static void line(
            @Nullable Marker marker, Logger logger, Level level, FormattingTuple said, Throwable failure) {
        var again = new Object[] {said.getMessage(), failure.getClass().getName()};
        logger.log(
                marker,
                RepeatedFailures.class.getName(),
                Level.toLocationAwareLoggerInteger(level),
                "{} ({} again)",
                again,
                null);
    }

    /// The classes of a failure and its causes, and the lines they came through, each once however deep a call was
    /// nested.
    private static String place(Throwable failure) {
        var place = new StringBuilder();
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++, cause = cause.getCause())
            place.append(' ')
                    .append(cause.getClass().getName())
                    .append(new HashSet<>(Arrays.asList(cause.getStackTrace())).hashCode());
        return place.toString();
    }

    @Override
    public void destroy() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log)
            log.getTurboFilterList().remove(this);
    }
}
