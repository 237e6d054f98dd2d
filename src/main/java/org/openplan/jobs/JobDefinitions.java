package org.openplan.jobs;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.util.function.Predicate;
import org.openplan.municipality.Municipalities;
import org.openplan.permission.OpenToAll;
import org.openplan.tenancy.ServiceActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Creates the jobs of the scheduler, which finds them as beans. The name of a job stays the same across versions,
/// because rows in the database contain it.
@Component
public class JobDefinitions {

    private static final Logger LOG = LoggerFactory.getLogger(JobDefinitions.class);
    private static final int RETRIES = 10;
    private static final FailureHandler<String> BACK_OFF = FailureHandler.<String>maxRetries(RETRIES)
            .withBackoff(Duration.ofSeconds(2), 2)
            .thenRemove(JobDefinitions::giveUp);

    private final Predicate<String> isRegistered;

    @Autowired
    JobDefinitions(Municipalities municipalities) {
        this(slug -> municipalities.find(slug).isPresent());
    }

    JobDefinitions(Predicate<String> isRegistered) {
        this.isRegistered = isRegistered;
    }

    /// Work for one municipality under the code that identifies it in the audit trail. It may run twice if a node
    /// fails during it, so it first checks what remains to be done. After a failure it is retried with increasing
    /// pauses for about half an hour.
    @OpenToAll
    public Task<String> forMunicipality(String code, int priority, Runnable work) {
        return forMunicipality(code, code, priority, work);
    }

    /// The same for work that only nodes of this version of the software may do.
    @OpenToAll
    public Task<String> forMunicipality(String code, Version version, int priority, Runnable work) {
        return forMunicipality(code, code + "-" + version.text(), priority, work);
    }

    /// A version of the software, used as part of a job's name.
    public record Version(String text) {}

    private Task<String> forMunicipality(String code, String name, int priority, Runnable work) {
        var actor = ServiceActor.named(code);
        return Tasks.custom(name, String.class)
                .defaultPriority(priority)
                .onFailure(JobDefinitions::retry)
                .execute((instance, context) -> execute(actor, name, instance.getData(), work));
    }

    /// Work at set times, once in the whole cluster; a run missed while no node was up is made up for at the start.
    @OpenToAll
    public Task<Void> recurring(String name, Schedule schedule, Runnable work) {
        return Tasks.recurring(name, schedule)
                .onFailure((complete, row) -> {
                    LOG.error("Job {} has failed and waits for its next time: {}", name, reason(complete));
                    row.reschedule(complete, schedule.getNextExecutionTime(complete));
                })
                .execute((instance, context) -> work.run());
    }

    private CompletionHandler<String> execute(ServiceActor actor, String name, String municipality, Runnable work) {
        try {
            if (isRegistered.test(municipality)) actor.run(municipality, work);
            else LOG.warn("Job {} is dropped: no municipality {} is registered", name, municipality);
            return new CompletionHandler.OnCompleteRemove<>();
        } catch (TryLater later) {
            return (complete, row) ->
                    row.reschedule(complete, complete.getTimeDone().plus(later.pause()));
        }
    }

    private static void retry(ExecutionComplete complete, ExecutionOperations<String> row) {
        var execution = complete.getExecution();
        var job = execution.taskInstance;
        if (execution.consecutiveFailures == 0)
            LOG.info("Job {} of {} is tried again: {}", job.getTaskName(), job.getData(), reason(complete));
        BACK_OFF.onFailure(complete, row);
    }

    private static void giveUp(ExecutionComplete complete) {
        var job = complete.getExecution().taskInstance;
        LOG.error(
                "Job {} of {} has failed {} times and is given up: {}",
                job.getTaskName(),
                job.getData(),
                RETRIES + 1,
                reason(complete));
    }

    private static String reason(ExecutionComplete complete) {
        return complete.getCause().map(Throwable::toString).orElse("its node died");
    }
}
