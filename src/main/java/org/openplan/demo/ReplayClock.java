package org.openplan.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/// The service's clock: it shows the moment named around the work at hand, else the time it is.
@Component
@Primary
class ReplayClock extends Clock {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final Clock now = Clock.systemUTC();

    /// Does the work at this moment; nobody else's time is touched.
    static void at(Instant moment, Runnable work) {
        ScopedValue.where(MOMENT, moment).run(work);
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : now.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return MOMENT.isBound() ? Clock.fixed(MOMENT.get(), zone) : now.withZone(zone);
    }
}
