package org.openplan.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openplan.membership.MailProblem;
import org.openplan.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Sends one mail. Its row stays locked until the server has taken it, so that no other node sends it too; a node that
/// dies just after that leaves a mail that is sent again under the same `Message-ID`.
@Component
class MailDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

    private final OutgoingMailRepository mails;
    private final Map<String, MailKind> kinds;
    private final Mailer mailer;
    private final TransactionOperations transaction;

    MailDelivery(OutgoingMailRepository mails, List<MailKind> kinds, Mailer mailer, TransactionOperations transaction) {
        this.mails = mails;
        this.kinds = kinds.stream().collect(Collectors.toMap(MailKind::code, Function.identity()));
        this.mailer = mailer;
        this.transaction = transaction;
    }

    /// What an attempt ended with; whoever waits for it is told afterwards, so that nothing can undo what was sent.
    private record Attempt(ReadyMail mail, Optional<MailProblem> problem) {

        Optional<MailProblem> serversFault() {
            return problem.filter(what -> what != MailProblem.ADDRESS_REFUSED);
        }
    }

    /// Why the server takes no mail at present; empty if it does, or if there was nothing to send.
    Optional<MailProblem> deliver(OutgoingMailId id) {
        var attempt = transaction.execute(status -> mails.findForUpdate(id)
                .filter(mail -> mail.isDue(Instant.now()))
                .flatMap(this::attempt));
        if (attempt == null || attempt.isEmpty()) return Optional.empty();
        attempt.get().mail().outcome().accept(attempt.get().problem());
        return attempt.get().serversFault();
    }

    private Optional<Attempt> attempt(OutgoingMail mail) {
        boolean isReplaced = mails.existsByKindAndAboutAndQueuedAtAfter(mail.kind(), mail.about(), mail.queuedAt());
        var ready = isReplaced
                ? Optional.<ReadyMail>empty()
                : Optional.ofNullable(kinds.get(mail.kind())).flatMap(kind -> kind.ready(mail.about()));
        if (ready.isEmpty()) mail.close(OutgoingMail.State.NOT_NEEDED, Instant.now());
        return ready.map(words -> attempt(mail, words));
    }

    private Attempt attempt(OutgoingMail mail, ReadyMail ready) {
        var attempt = new Attempt(ready, send(mail, ready));
        var now = Instant.now();
        if (attempt.problem().isEmpty()) mail.close(OutgoingMail.State.SENT, now);
        else if (attempt.serversFault().isPresent()) mail.postpone(now);
        else mail.close(OutgoingMail.State.REFUSED, now);
        return attempt;
    }

    private Optional<MailProblem> send(OutgoingMail mail, ReadyMail ready) {
        if (!mailer.hasServer()) return Optional.of(MailProblem.NO_SERVER);
        try {
            mailer.send(mail.id().id(), ready.text());
            return Optional.empty();
        } catch (MailException | MessagingException failed) {
            var problem = problem(failed);
            // the server's sentence may hold the address
            LOG.info("Mail {} of {} was not sent: {}", mail.id().id(), Tenancy.current(), problem);
            return Optional.of(problem);
        }
    }

    private static MailProblem problem(Exception failed) {
        if (failed instanceof MailAuthenticationException) return MailProblem.SERVER_REFUSES;
        if (!(failed instanceof MailSendException sending)) return MailProblem.ADDRESS_REFUSED;
        return sending.getFailedMessages().values().stream()
                .findFirst()
                .map(MailDelivery::refusal)
                .orElse(MailProblem.SERVER_SILENT);
    }

    private static MailProblem refusal(Exception cause) {
        if (cause instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0) return MailProblem.ADDRESS_REFUSED;
        boolean isAnswer = cause instanceof SendFailedException || cause instanceof AuthenticationFailedException;
        return isAnswer ? MailProblem.SERVER_REFUSES : MailProblem.SERVER_SILENT;
    }
}
