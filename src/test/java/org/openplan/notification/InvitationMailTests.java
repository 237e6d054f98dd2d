package org.openplan.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.Mailbox;
import org.openplan.membership.InvitationDetails;
import org.openplan.membership.Invitations;
import org.openplan.membership.MailProblem;
import org.openplan.membership.Member;
import org.openplan.membership.Members;
import org.openplan.membership.MembershipId;
import org.openplan.permission.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/// The mail of an invitation, on a real mail server: what it says, when it goes out, and how often.
@IntegrationTest
class InvitationMailTests {

    @Autowired
    Cast cast;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    Mailbox mailbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    Town town;
    String email;

    @BeforeEach
    void aTown() {
        town = cast.town();
        email = "mira-" + UUID.randomUUID() + "@invited.example";
    }

    @Test
    void theInvitedPersonGetsOneMailWithTheRoleTheTownAndTheLink() throws Exception {
        invite("Mira Savić");

        var mail = mailbox.awaited(email, 1).getFirst();

        assertThat(mail.getSubject()).contains("Town of " + town.slug());
        assertThat(Mailbox.text(mail))
                .contains("Dear Mira Savić", "officer", "coordinator@" + town.slug() + ".example", "/invitation/");
        assertThat(Mailbox.html(mail)).contains("<html lang=\"en\">", "Mira Savić", "/invitation/");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@.+>");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        await().until(() -> status().isMailed());
        assertThat(mailbox.of(email)).hasSize(1);
    }

    @Test
    void nothingInItIsLoadedFromAnywhere() {
        invite("Mira");

        assertThat(Mailbox.html(mailbox.awaited(email, 1).getFirst()))
                .doesNotContain("<img", "<script", "url(", "<link", "<iframe");
    }

    @Test
    void anInvitationThatIsRolledBackSendsNothing() {
        transaction.executeWithoutResult(begun -> {
            invite("Mira");
            begun.setRollbackOnly();
        });
        var other = "other-" + email;
        town.run(town.coordinator(), () -> members.invite(other, "Other", Role.OFFICER, "en"));

        mailbox.awaited(other, 1);

        assertThat(mailbox.of(email)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mira\r\nBcc: thief@evil.example", "Mira\nSubject: forged", "Mira\r\n\r\nforged body"})
    void aLineBreakInANameBeginsNoHeader(String name) throws Exception {
        invite(name);

        var mail = mailbox.awaited(email, 1).getFirst();

        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("Subject")).hasSize(1);
        assertThat(mail.getSubject()).startsWith("Invitation");
        assertThat(mailbox.of("thief@evil.example")).isEmpty();
    }

    @Test
    void markupInANameStaysText() {
        invite("<img src=x onerror=alert(1)>");

        assertThat(Mailbox.html(mailbox.awaited(email, 1).getFirst()))
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<img");
    }

    @Test
    void whileTheServerIsAwayTheCoordinatorSeesItAndAfterwardsTheMailGoesOutOnce() {
        mailbox.down(() -> {
            invite("Mira");
            await().atMost(Duration.ofSeconds(30)).until(() -> status().problem() == MailProblem.SERVER_SILENT);
            assertThat(status().triedAt()).isNotNull();
            assertThat(status().isMailed()).isFalse();
        });

        mailbox.awaited(email, 1);

        await().until(() -> status().isMailed() && status().problem() == null);
        await().pollDelay(Duration.ofSeconds(2)).until(() -> jobs() == 0);
        assertThat(mailbox.of(email)).hasSize(1);
    }

    @Test
    void whoeverIsWithdrawnBeforeTheMailGoesOutGetsNone() {
        mailbox.down(() -> {
            var member = invite("Mira");
            await().atMost(Duration.ofSeconds(30)).until(() -> status().problem() != null);
            town.run(town.coordinator(), () -> members.withdraw(member.id()));
        });

        await().atMost(Duration.ofSeconds(60)).until(() -> jobs() == 0);

        assertThat(mailbox.of(email)).isEmpty();
    }

    @Test
    void ofSeveralThatWaitForTheServerOnlyTheLatestIsSent() {
        mailbox.down(() -> {
            var member = invite("Mira");
            await().atMost(Duration.ofSeconds(30)).until(() -> status().problem() != null);
            // in one transaction, so that the first of the two is not on its way before the second is there
            town.run(
                    town.coordinator(),
                    () -> transaction.executeWithoutResult(status -> {
                        for (int i = 0; i < 2; i++) invitations.sendAgain(member.id(), "en");
                    }));
        });

        mailbox.awaited(email, 1);
        await().atMost(Duration.ofSeconds(60)).until(() -> jobs() == 0);

        assertThat(mailbox.of(email)).hasSize(1);
    }

    @Test
    void aLaterMailOfAnotherKindAboutTheSamePersonTakesNothingAway() {
        mailbox.down(() -> {
            invite("Mira");
            await().atMost(Duration.ofSeconds(30)).until(() -> status().problem() != null);
            assertThat(database.sql("""
                            insert into outgoing_mail
                                (id, municipality, kind, about, put_down_at, state, attempts, next_try_at, version)
                            select uuid_to_bin(uuid()), municipality, 'reminder', about,
                                timestampadd(second, 1, put_down_at), state, 0, next_try_at, 0
                            from outgoing_mail where municipality = ?""").param(town.slug()).update()).isEqualTo(1);
        });

        mailbox.awaited(email, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"niš", "savić"})
    void anAddressThatMailCannotBeWrittenToIsSaidToBeRefused(String name) {
        email = name + "-" + UUID.randomUUID() + "@invited.example";
        invite("Mira");

        await().atMost(Duration.ofSeconds(30)).until(() -> status().problem() == MailProblem.ADDRESS_REFUSED);
        assertThat(jobs()).isZero();
    }

    @Test
    void aDomainInOwnLettersIsWrittenAsMailServersKnowIt() {
        var name = "mira-" + UUID.randomUUID();
        email = name + "@niš.example";
        invite("Mira");

        assertThat(mailbox.awaited(name + "@xn--ni-mta.example", 1)).hasSize(1);
    }

    @Test
    void sentAgainItIsANewMailWithAnotherLink() {
        var member = invite("Mira");
        var first = mailbox.invitation(email, 1);

        town.run(town.coordinator(), () -> invitations.sendAgain(member.id(), "en"));

        assertThat(mailbox.invitation(email, 2)).isNotEqualTo(first);
        assertThat(mailbox.of(email)).hasSize(2);
    }

    @Test
    void itIsSentAgainInTheLanguageChosenForItAndInNoOtherThanThoseOfTheProduct() {
        var member = invite("Mira");
        mailbox.awaited(email, 1);

        town.run(town.coordinator(), () -> invitations.sendAgain(member.id(), "sr-Cyrl"));

        assertThat(Mailbox.html(mailbox.awaited(email, 2).getLast())).contains("<html lang=\"sr-Cyrl\">");
        assertThat(status().language()).isEqualTo("sr-Cyrl");
        assertThatThrownBy(() -> town.run(town.coordinator(), () -> invitations.sendAgain(member.id(), "xx")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyWhoManagesPeopleSeesInvitationsOrSendsThem() {
        var member = invite("Mira");

        for (var person : List.of(town.officer(), town.monitor(), town.stranger())) {
            assertThatThrownBy(() -> town.as(person, invitations::all)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> town.run(person, () -> invitations.sendAgain(member.id(), "en")))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> town.run(
                        town.coordinator(), () -> invitations.toSend(member.id().id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anotherTownsCoordinatorSeesAndSendsNothingOfIt() {
        var member = invite("Mira");
        mailbox.awaited(email, 1);
        var other = cast.town();

        assertThat(other.as(other.coordinator(), invitations::all)).doesNotContainKey(member.id());
        assertThatThrownBy(() -> other.run(other.coordinator(), () -> invitations.sendAgain(member.id(), "en")))
                .hasMessageContaining(member.id().id().toString());
        assertThat(mailbox.of(email)).hasSize(1);
    }

    private Member invite(String name) {
        return town.as(town.coordinator(), () -> members.invite(email, name, Role.OFFICER, "en"));
    }

    private InvitationDetails status() {
        var all = town.as(town.coordinator(), invitations::all);
        return Objects.requireNonNull(all.get(id()));
    }

    private MembershipId id() {
        return town.as(town.coordinator(), members::all).stream()
                .filter(member -> member.email().equals(email))
                .map(Member::id)
                .findFirst()
                .orElseThrow();
    }

    private int jobs() {
        return database.sql("select count(*) from job where task_name = 'mail' and task_data = ?")
                .param(town.slug().getBytes(StandardCharsets.UTF_8))
                .query(Integer.class)
                .single();
    }
}
