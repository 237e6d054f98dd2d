package org.openplan.jobs;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Logs at most once a minute that jobs cannot be processed; the scheduler itself would log a stack trace at every poll
/// while the database is unavailable.
@Component
class JobsLog extends AbstractSchedulerListener {

    private static final Logger LOG = LoggerFactory.getLogger(JobsLog.class);
    private static final long PAUSE = Duration.ofMinutes(1).toNanos();

    private final AtomicLong last = new AtomicLong(System.nanoTime() - PAUSE);

    @Override
    public void onSchedulerEvent(SchedulerEventType event) {
        if (event != SchedulerEventType.UNEXPECTED_ERROR) return;
        long before = last.get();
        long now = System.nanoTime();
        if (now - before >= PAUSE && last.compareAndSet(before, now))
            LOG.warn("Jobs cannot be worked off at present and wait. Is the database there?");
    }
}
