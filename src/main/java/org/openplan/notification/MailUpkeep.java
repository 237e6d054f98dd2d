package org.openplan.notification;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.openplan.jobs.JobDefinitions;
import org.openplan.jobs.Jobs;
import org.openplan.municipality.Municipalities;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/// Deletes what is left of a mail 30 days after it was sent or given up, every night at 02:30 UTC.
@Configuration(proxyBeanMethods = false)
class MailUpkeep {

    /// A mail that waits as long is deleted as well, since the invitation it is about has ended.
    static final Duration KEPT = Duration.ofDays(30);

    @Bean
    Task<String> mailDeletionJob(
            JobDefinitions define, OutgoingMailRepository mails, TransactionOperations transaction) {
        return define.forMunicipality(
                "mail-deletion",
                Priority.LOW,
                () -> transaction.executeWithoutResult(
                        status -> mails.before(Instant.now().minus(KEPT)).forEach(mails::delete)));
    }

    @Bean
    Task<Void> mailDeletionTimes(
            JobDefinitions define, Jobs jobs, Municipalities municipalities, Task<String> mailDeletionJob) {
        return define.recurring(
                "mail-deletion-times",
                Schedules.cron("0 30 2 * * *", ZoneOffset.UTC),
                () -> municipalities.all().forEach(town -> jobs.ensure(mailDeletionJob, town.slug())));
    }
}
