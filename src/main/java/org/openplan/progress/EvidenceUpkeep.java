package org.openplan.progress;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.ZoneOffset;
import org.openplan.jobs.JobDefinitions;
import org.openplan.jobs.Jobs;
import org.openplan.municipality.Municipalities;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Checks each municipality's evidence files every night at 02:00 UTC, in one job per municipality.
@Configuration(proxyBeanMethods = false)
class EvidenceUpkeep {

    @Bean
    Task<String> evidenceJob(JobDefinitions define, EvidenceCheck check) {
        return define.forMunicipality("evidence", Priority.LOW, check::everyNight);
    }

    @Bean
    Task<Void> evidenceTimes(
            JobDefinitions define, Jobs jobs, Municipalities municipalities, Task<String> evidenceJob) {
        return define.recurring(
                "evidence-times",
                Schedules.cron("0 0 2 * * *", ZoneOffset.UTC),
                () -> municipalities.all().forEach(town -> jobs.ensure(evidenceJob, town.slug())));
    }
}
