package org.openplan.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.membership.InvitationToSend;
import org.openplan.membership.Invitations;
import org.openplan.membership.MailProblem;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/// The mail by which a municipality invites somebody, in the language of whoever gets it.
@Component
class InvitationMail implements MailKind {

    static final String KIND = "invitation";

    private final Invitations invitations;
    private final Municipalities municipalities;
    private final Translations translations;

    InvitationMail(Invitations invitations, Municipalities municipalities, Translations translations) {
        this.invitations = invitations;
        this.municipalities = municipalities;
        this.translations = translations;
    }

    @Override
    public String code() {
        return KIND;
    }

    @Override
    public Optional<ReadyMail> ready(UUID membership) {
        return invitations
                .toSend(membership)
                .map(sent -> new ReadyMail(text(sent), problem -> tell(membership, sent, problem)));
    }

    private void tell(UUID membership, InvitationToSend sent, Optional<MailProblem> problem) {
        problem.ifPresentOrElse(
                what -> invitations.notMailed(membership, sent.key(), what),
                () -> invitations.mailed(membership, sent.key()));
    }

    private MailText text(InvitationToSend invitation) {
        var town = municipalities.find(Tenancy.current()).orElseThrow();
        var words = translations.in(invitation.language());
        var name = town.name(words.tag());
        var until = words.date(invitation.until().atZone(town.timeZone()).toLocalDate());
        var role = words.say("permission.Role." + invitation.role());
        return new MailText(
                invitation.name(),
                invitation.email(),
                words,
                words.say("notification.InvitationMail.subject", name),
                paragraphs(invitation, words, name, role, until),
                new MailText.Link(words.say("notification.InvitationMail.link"), invitation.link()),
                foot(town, words, name));
    }

    private static List<String> paragraphs(
            InvitationToSend invitation, Messages words, String town, String role, String until) {
        return List.of(
                words.say("notification.InvitationMail.greeting", invitation.name()),
                words.say("notification.InvitationMail.role", town, role),
                words.say("notification.InvitationMail.once", until, invitation.email()));
    }

    private static String foot(Municipality town, Messages words, String name) {
        return words.say("notification.InvitationMail.foot", name, town.coordinatorEmail());
    }
}
