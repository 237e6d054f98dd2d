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

/// Puts down jobs for a municipality; one of the nodes does each as soon as the transaction is committed.
@Component
public class Jobs {

    /// The scheduler knows every job, and those who define jobs also put them down.
    private final ObjectProvider<Scheduler> scheduler;

    Jobs(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    /// For a change that the job has to see. Every call is a row of its own: a job that already runs may have read
    /// the data before this transaction is committed, so nothing may be left to it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void putDown(Task<String> job, String municipality) {
        put(job, municipality + "/" + UUID.randomUUID(), municipality);
    }

    /// For a look whether there is something to do: left out while the same look waits or is under way.
    @Transactional
    public void ensure(Task<String> job, String municipality) {
        put(job, municipality, municipality);
    }

    /// By the real clock and not the one of a demonstration, which shows other days.
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
