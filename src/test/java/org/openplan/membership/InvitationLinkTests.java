package org.openplan.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.Mailbox;
import org.openplan.Visitor;
import org.openplan.permission.Permission;
import org.openplan.permission.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The link of an invitation over plain HTTP, and what it is worth once it ended. Keycloak cannot be reached here.
@IntegrationTest
class InvitationLinkTests {

    @Autowired
    Cast cast;

    @Autowired
    Members members;

    @Autowired
    MembersAtSignIn signIn;

    @Autowired
    Invitations invitations;

    @Autowired
    Mailbox mailbox;

    @Autowired
    JdbcClient database;

    Visitor visitor;
    Town town;
    String email;
    Member member;

    @BeforeEach
    void somebodyIsInvited(@LocalServerPort int port) {
        visitor = new Visitor(port);
        town = cast.town();
        email = "mira-" + UUID.randomUUID() + "@invited.example";
        member = town.as(town.coordinator(), () -> members.invite(email, "Mira", Role.OFFICER, "en"));
    }

    @Test
    void lookingShowsForWhomItIsAndChangesNothing() {
        var link = "/invitation/" + mailbox.invitation(email, 1);

        for (int i = 0; i < 3; i++) {
            var answer = visitor.get(link);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Visitor.text(answer)).contains("Town of " + town.slug(), email, "method=\"post\"");
            assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
            assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        }

        assertThat(visitor.ask("HEAD", link).statusCode()).isEqualTo(200);
        assertThat(status().isExpired()).isFalse();
    }

    @Test
    void whileKeycloakIsAwayAcceptingIsAskedToWaitAndNothingIsUsedUp() {
        var link = "/invitation/" + mailbox.invitation(email, 1);

        assertThat(visitor.ask("POST", link).statusCode()).isEqualTo(503);

        assertThat(visitor.status(link)).isEqualTo(200);
    }

    @Test
    void aWithdrawnInvitationIsOfNoUse() {
        var link = "/invitation/" + mailbox.invitation(email, 1);

        town.run(town.coordinator(), () -> members.withdraw(member.id()));

        assertThat(visitor.status(link)).isEqualTo(410);
        assertThat(visitor.ask("POST", link).statusCode()).isEqualTo(410);
        assertThat(signsIn()).isFalse();
    }

    @Test
    void anExpiredInvitationIsOfNoUseUntilItIsSentAgain() {
        var link = "/invitation/" + mailbox.invitation(email, 1);
        expire();

        assertThat(visitor.status(link)).isEqualTo(410);
        assertThat(visitor.ask("POST", link).statusCode()).isEqualTo(410);
        assertThat(signsIn()).isFalse();
        assertThat(status().isExpired()).isTrue();

        town.run(town.coordinator(), () -> invitations.sendAgain(member.id(), "en"));

        assertThat(visitor.status(link)).isEqualTo(404);
        assertThat(visitor.status("/invitation/" + mailbox.invitation(email, 2)))
                .isEqualTo(200);
        assertThat(signsIn()).isTrue();
    }

    @Test
    void onceThePersonHasComeTheLinkSaysSo() {
        var link = "/invitation/" + mailbox.invitation(email, 1);
        assertThat(signsIn()).isTrue();

        assertThat(visitor.read(link)).contains(email).doesNotContain("<form");
        assertThat(Visitor.text(visitor.ask("POST", link))).doesNotContain("<form");
        town.run(town.coordinator(), () -> invitations.sendAgain(member.id(), "en"));
        assertThat(visitor.read(link)).contains(email);
    }

    @Test
    void anUnverifiedAddressGetsNothing() {
        var person = new Person("subject-" + email, "Mira", email);

        signIn.reconcile(person, false, Map.of());

        assertThat(reports(person)).isFalse();
    }

    @Test
    void alteredAndGuessedLinksLeadNowhere() {
        var token = mailbox.invitation(email, 1);
        var random = new Random(7);
        for (int at = 0; at < token.length() - 1; at++) {
            var altered = new StringBuilder(token);
            altered.setCharAt(at, token.charAt(at) == 'A' ? 'B' : 'A');
            assertThat(visitor.status("/invitation/" + altered)).isEqualTo(404);
        }
        for (int i = 0; i < 50; i++) {
            var guess = new byte[48];
            random.nextBytes(guess);
            assertThat(visitor.status("/invitation/" + Base64.getUrlEncoder().encodeToString(guess)))
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/invitation/", "/invitation/x", "/invitation/%00", "/invitation/a/b", "/invitation"})
    void oddAddressesAreNoErrors(String path) {
        assertThat(visitor.status(path)).isBetween(300, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mira@primеr.example",
                "mirа@primer.example",
                "mira@xn--primr-6of.example",
                "mira@primer.example\r\nBcc: thief@evil.example",
                "mira@primer.example,thief@evil.example",
                "\"mira\"@primer.example",
                "mira@primer",
                "mira@@primer.example",
                "mira@primer..example",
                ".mira@primer.example",
                "not an email",
                ""
            })
    void whatIsNoAddressIsRefusedByTheServiceItself(String address) {
        assertThatThrownBy(
                        () -> town.run(town.coordinator(), () -> members.invite(address, "Mira", Role.OFFICER, "en")))
                .isInstanceOf(BadAddress.class);
        assertThat(town.as(town.coordinator(), members::all))
                .extracting(Member::email)
                .doesNotContain(address.strip());
    }

    @Test
    void theLetterOfTheOtherAlphabetIsShown() {
        assertThat(EmailAddress.mixedAlphabets("mira@primеr.example")).hasValue("mira@prim[е]r.example");
        for (var fine : List.of("mira.savić@čačak.example", "мира@пример.срб", "mira+1@primer.example"))
            assertThat(EmailAddress.mixedAlphabets(fine)).as(fine).isEmpty();
    }

    @Test
    void aLinkOfAnotherInstallationIsNotOurs() {
        var other = new InvitationLinks(
                new KeycloakRealm("http://127.0.0.1:9", "openplan", "openplan", "another secret"),
                new Site("http://localhost", "openplan"));
        var key = database.sql("select invitation from membership where email = ?")
                .param(email)
                .query(byte[].class)
                .single();
        var halves = java.nio.ByteBuffer.wrap(key);

        var link = other.address(new UUID(halves.getLong(), halves.getLong()));

        assertThat(visitor.status(link.replaceFirst("http://localhost", ""))).isEqualTo(404);
    }

    private void expire() {
        database.sql("update membership set invited_until = '2026-01-01 00:00:00' where email = ?")
                .param(email)
                .update();
    }

    private boolean signsIn() {
        var person = new Person("subject-" + email, "Mira", email);
        signIn.reconcile(person, true, Map.of());
        return reports(person);
    }

    private boolean reports(Person person) {
        return town.as(person, () -> members.may(Permission.REPORTS));
    }

    private InvitationDetails status() {
        return town.as(town.coordinator(), () -> invitations.all().get(member.id()));
    }
}
