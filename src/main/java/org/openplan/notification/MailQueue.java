package org.openplan.notification;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.openplan.jobs.JobDefinitions;
import org.openplan.jobs.Jobs;
import org.openplan.jobs.TryLater;
import org.openplan.membership.MemberInvited;
import org.openplan.membership.MemberInvitedAgain;
import org.openplan.tenancy.Tenancy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Puts each mail down in the transaction of its cause; the job then sends what is due in a municipality.
///
/// Times are the machine's, because the service clock shows other days during a demonstration.
@Component
class MailQueue {

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final OutgoingMailRepository mails;
    private final MailDelivery delivery;
    private final Jobs jobs;
    private final Task<String> job;

    MailQueue(OutgoingMailRepository mails, MailDelivery delivery, Jobs jobs, JobDefinitions define) {
        this.mails = mails;
        this.delivery = delivery;
        this.jobs = jobs;
        this.job = define.forMunicipality("mail", Priority.HIGH, this::sendDue);
    }

    @Bean
    Task<String> mailJob() {
        return job;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void hear(MemberInvited invited) {
        putDown(InvitationMail.KIND, invited.member().id().id());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void hear(MemberInvitedAgain invited) {
        putDown(InvitationMail.KIND, invited.member().id().id());
    }

    private void putDown(String kind, UUID about) {
        mails.save(new OutgoingMail(kind, about, Instant.now()));
        jobs.putDown(job, Tenancy.current());
    }

    /// After the first mail that the server does not take for a reason of its own, the others wait as well.
    private void sendDue() {
        for (var id : mails.due(Instant.now())) if (!delivery.deliver(id)) break;
        mails.nextTry().ifPresent(next -> {
            var pause = Duration.between(Instant.now(), next);
            throw new TryLater(pause.compareTo(SHORTEST) < 0 ? SHORTEST : pause);
        });
    }
}
