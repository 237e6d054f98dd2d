package org.openplan.notification;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.openplan.cocreation.ContributionAnswered;
import org.openplan.jobs.JobDefinitions;
import org.openplan.jobs.Jobs;
import org.openplan.jobs.Outage;
import org.openplan.jobs.TryLater;
import org.openplan.membership.MailProblem;
import org.openplan.membership.MemberInvited;
import org.openplan.membership.MemberInvitedAgain;
import org.openplan.membership.MemberWelcomed;
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
    private final Outage outage = new Outage("The mail server", "mails");
    private final Lock turn = new ReentrantLock();
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
        queue(InvitationMail.KIND, invited.member().id().id());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void hear(MemberInvitedAgain invited) {
        queue(InvitationMail.KIND, invited.member().id().id());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void hear(MemberWelcomed welcomed) {
        queue(InvitationMail.KIND, welcomed.member().id().id());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void hear(ContributionAnswered answered) {
        queue(AnswerMail.KIND, answered.after().id().id());
    }

    private void queue(String kind, UUID about) {
        mails.save(new OutgoingMail(kind, about, Instant.now()));
        jobs.schedule(job, Tenancy.current());
    }

    /// One job of this node sends at a time, so that a slow mail server never holds the threads that other jobs need.
    private void sendDue() {
        outage.awaitNextTry();
        if (!turn.tryLock()) throw new TryLater(SHORTEST);
        try {
            send();
        } finally {
            turn.unlock();
        }
        mails.nextTry().ifPresent(next -> {
            var pause = Duration.between(Instant.now(), next);
            throw new TryLater(pause.compareTo(SHORTEST) < 0 ? SHORTEST : pause);
        });
    }

    /// The first mail that the server does not take for a reason of its own ends it. While the server does not answer,
    /// the mails of all municipalities wait.
    private void send() {
        for (var id : mails.due(Instant.now())) {
            var fault = delivery.deliver(id);
            if (fault.filter(MailProblem.SERVER_SILENT::equals).isPresent()) throw outage.begin("no answer");
            if (fault.isPresent()) return;
            outage.end();
        }
    }
}
