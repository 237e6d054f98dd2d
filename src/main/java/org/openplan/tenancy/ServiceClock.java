package org.openplan.tenancy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The service's clock: it shows the moment bound to the work in progress, for example when a demonstration is
/// replayed, otherwise the current time.
public final class ServiceClock extends Clock {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final Clock now = Clock.systemUTC();

    /// Runs the work at this moment; the time of other work is unaffected.
    public static void at(Instant moment, Runnable work) {
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
