package org.openplan.audit;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.ZoneOffset;
import org.openplan.jobs.JobDefinitions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Verifies every audit trail at 03:30 UTC, on one of the nodes.
@Configuration(proxyBeanMethods = false)
class NightlyTrailCheck {

    @Bean
    Task<Void> trailCheckJob(JobDefinitions define, TrailCheck check) {
        return define.recurring("trail-check", Schedules.cron("0 30 3 * * *", ZoneOffset.UTC), check::everyNight);
    }
}
