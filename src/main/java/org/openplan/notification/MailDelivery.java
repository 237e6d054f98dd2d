package org.openplan.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Instant;
import java.util.Optional;
import org.openplan.membership.InvitationToSend;
import org.openplan.membership.Invitations;
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
    private final InvitationMail invitationMail;
    private final Invitations invitations;
    private final Mailer mailer;
    private final TransactionOperations transaction;

    MailDelivery(
            OutgoingMailRepository mails,
            InvitationMail invitationMail,
            Invitations invitations,
            Mailer mailer,
            TransactionOperations transaction) {
        this.mails = mails;
        this.invitationMail = invitationMail;
        this.invitations = invitations;
        this.mailer = mailer;
        this.transaction = transaction;
    }

    /// What an attempt ended with; the invitation is told of it afterwards, so that nothing can undo what was sent.
    private record Attempt(OutgoingMail mail, InvitationToSend invitation, Optional<MailProblem> problem) {

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
        tell(attempt.get());
        return attempt.get().serversFault();
    }

    private Optional<Attempt> attempt(OutgoingMail mail) {
        boolean isReplaced = mails.existsByAboutAndPutDownAtAfter(mail.about(), mail.putDownAt());
        var invitation = isReplaced ? Optional.<InvitationToSend>empty() : invitationMail.invitation(mail.about());
        if (invitation.isEmpty()) mail.close(OutgoingMail.State.NOT_NEEDED, Instant.now());
        return invitation.map(sent -> attempt(mail, sent));
    }

    private Attempt attempt(OutgoingMail mail, InvitationToSend invitation) {
        var attempt = new Attempt(mail, invitation, send(mail, invitation));
        var now = Instant.now();
        if (attempt.problem().isEmpty()) mail.close(OutgoingMail.State.SENT, now);
        else if (attempt.serversFault().isPresent()) mail.postpone(now);
        else mail.close(OutgoingMail.State.REFUSED, now);
        return attempt;
    }

    private Optional<MailProblem> send(OutgoingMail mail, InvitationToSend invitation) {
        if (!mailer.hasServer()) return Optional.of(MailProblem.NO_SERVER);
        try {
            mailer.send(mail.id().id(), invitationMail.text(invitation));
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

    private void tell(Attempt attempt) {
        var membership = attempt.mail().about();
        var key = attempt.invitation().key();
        attempt.problem()
                .ifPresentOrElse(
                        problem -> invitations.notMailed(membership, key, problem),
                        () -> invitations.mailed(membership, key));
    }
}
