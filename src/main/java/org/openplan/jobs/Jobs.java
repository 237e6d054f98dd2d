package org.openplan.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Schedules jobs for a municipality; one of the nodes runs each job as soon as the transaction has committed.
@Component
public class Jobs {

    /// Resolved late because of a cycle: the scheduler needs every job, and the beans that define jobs also
    /// schedule them.
    private final ObjectProvider<Scheduler> scheduler;

    Jobs(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    /// Schedules a job that must see the current change. Every call adds a row: a job that is already running may have
    /// read the data before this transaction commits, so it cannot be relied on.
    @Transactional(propagation = Propagation.MANDATORY)
    public void schedule(Task<String> job, String municipality) {
        put(job, municipality + "/" + UUID.randomUUID(), municipality);
    }

    /// Schedules a check for work to do, unless the same check is already scheduled or running.
    @Transactional
    public void ensure(Task<String> job, String municipality) {
        put(job, municipality, municipality);
    }

    /// Uses the system clock, because the service clock shows other days during a demonstration.
    private void put(Task<String> job, String id, String municipality) {
        var instance = job.instanceBuilder(id).data(municipality).scheduledTo(Instant.now());
        var there = scheduler.getObject();
        there.scheduleIfNotExists(instance);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                there.triggerCheckForDueExecutions();
            }
        });
    }
}
