package org.openplan.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.Mailbox;
import org.openplan.Visitor;
import org.openplan.membership.FirstSignIn;
import org.openplan.membership.Invitations;
import org.openplan.membership.Member;
import org.openplan.membership.Members;
import org.openplan.membership.Person;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.TenantFolder;
import org.openplan.municipality.TenantFolder.FirstMember;
import org.openplan.municipality.TenantFolderApplied;
import org.openplan.permission.Permission;
import org.openplan.permission.Role;
import org.openplan.tenancy.ServiceActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// People whom the operator's folder names are written to once, when their first role is stored.
@IntegrationTest
class FolderInvitationTests {

    @Autowired
    Cast cast;

    @Autowired
    Members members;

    @Autowired
    FirstSignIn firstSignIn;

    @Autowired
    Invitations invitations;

    @Autowired
    Municipalities municipalities;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Mailbox mailbox;

    @Autowired
    JdbcClient database;

    Visitor visitor;
    Town town;
    String email;

    @BeforeEach
    void aTown(@LocalServerPort int port) {
        visitor = new Visitor(port);
        town = cast.town();
        email = "mira-" + UUID.randomUUID() + "@named.example";
    }

    @Test
    void theFirstRoleBringsOneMailWithALinkAndApplyingAgainBringsNone() {
        apply(town, Role.OFFICER);
        var link = "/invitation/" + mailbox.invitation(email, 1);
        assertThat(visitor.read(link)).contains(email, "Town of " + town.slug());

        apply(town, Role.OFFICER);
        apply(town, Role.OFFICER);
        settle(town);

        assertThat(mailbox.of(email)).hasSize(1);
        assertThat(visitor.status(link)).isEqualTo(200);
    }

    @Test
    void aFolderThatIsNotAppliedInTheEndSendsNothing() {
        transaction.executeWithoutResult(status -> {
            apply(town, Role.OFFICER);
            status.setRollbackOnly();
        });
        settle(town);

        assertThat(mails(town)).isZero();
        assertThat(mailbox.of(email)).isEmpty();
    }

    @Test
    void severalRolesOfOnePersonAreOneMail() {
        apply(town, Role.OFFICER, Role.MONITOR);
        mailbox.awaited(email, 1);
        apply(town, Role.OFFICER, Role.MONITOR, Role.CONTRIBUTOR);
        settle(town);

        assertThat(mailbox.of(email)).hasSize(1);
        signIn();
        assertThat(may(town, Permission.REPORTS)).isTrue();
        assertThat(town.as(town.coordinator(), members::all))
                .filteredOn(Member::hasSignedIn)
                .filteredOn(member -> member.email().equals(email))
                .hasSize(3);
    }

    @Test
    void whoeverHasSignedInHereIsNotWrittenTo() {
        email = town.officer().email();
        apply(town, Role.OFFICER, Role.MONITOR);
        settle(town);

        assertThat(mails(town)).isZero();
        assertThat(mailbox.of(email)).isEmpty();
    }

    @Test
    void eachMunicipalityWritesForItselfAndSeesItsOwnInvitationOnly() {
        var other = cast.town();
        apply(town, Role.OFFICER);
        apply(other, Role.OFFICER);
        mailbox.awaited(email, 2);

        assertThat(mailbox.of(email))
                .extracting(Mailbox::text)
                .anyMatch(text -> text.contains("Town of " + town.slug()))
                .anyMatch(text -> text.contains("Town of " + other.slug()));
        assertThat(town.as(town.coordinator(), invitations::all))
                .containsOnlyKeys(member(town).id());
    }

    @Test
    void itIsSentAgainAndWithdrawnLikeAnyOther() {
        apply(town, Role.OFFICER);
        var first = "/invitation/" + mailbox.invitation(email, 1);

        town.run(town.coordinator(), () -> invitations.sendAgain(member(town).id(), "en"));
        var second = "/invitation/" + mailbox.invitation(email, 2);
        assertThat(visitor.status(first)).isEqualTo(404);
        assertThat(visitor.status(second)).isEqualTo(200);

        town.run(town.coordinator(), () -> members.withdraw(member(town).id()));
        assertThat(visitor.status(second)).isEqualTo(410);
        apply(town, Role.OFFICER);
        settle(town);
        assertThat(mailbox.of(email)).hasSize(2);

        apply(town, Role.OFFICER, Role.MONITOR);
        assertThat(visitor.status("/invitation/" + mailbox.invitation(email, 3)))
                .isEqualTo(200);
        signIn();
        assertThat(may(town, Permission.REPORTS)).isFalse();
    }

    @Test
    void afterSevenDaysTheLinkEndsAndTheRoleStays() {
        apply(town, Role.OFFICER);
        var link = "/invitation/" + mailbox.invitation(email, 1);
        database.sql("update membership set invited_until = '2026-01-01 00:00:00' where email = ?")
                .param(email)
                .update();

        assertThat(visitor.status(link)).isEqualTo(410);
        assertThat(visitor.ask("POST", link).statusCode()).isEqualTo(410);
        apply(town, Role.OFFICER);
        settle(town);
        assertThat(mailbox.of(email)).hasSize(1);

        signIn();
        assertThat(may(town, Permission.REPORTS)).isTrue();
    }

    private void apply(Town where, Role... roles) {
        var municipality = municipalities.find(where.slug()).orElseThrow();
        var people = List.of(roles).stream()
                .map(role -> new FirstMember(email, "Mira", role))
                .toList();
        var folder = new TenantFolder(municipality, people, Path.of("no-demo"));
        ServiceActor.named("tenants-folder")
                .run(
                        where.slug(),
                        () -> transaction.executeWithoutResult(
                                status -> events.publishEvent(new TenantFolderApplied(folder))));
    }

    private Member member(Town where) {
        return where.as(where.coordinator(), members::all).stream()
                .filter(member -> member.email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    private void signIn() {
        firstSignIn.of(person());
    }

    private Person person() {
        return new Person("subject-" + email, "Mira", email);
    }

    private boolean may(Town where, Permission permission) {
        return where.as(person(), () -> members.may(permission));
    }

    private int mails(Town where) {
        return database.sql("select count(*) from outgoing_mail where municipality = ?")
                .param(where.slug())
                .query(Integer.class)
                .single();
    }

    /// Until nothing of this municipality waits to be sent.
    private void settle(Town where) {
        await().atMost(Duration.ofSeconds(30)).until(() -> jobs(where) == 0);
    }

    private int jobs(Town where) {
        return database.sql("select count(*) from job where task_name = 'mail' and task_data = ?")
                .param(where.slug().getBytes(StandardCharsets.UTF_8))
                .query(Integer.class)
                .single();
    }
}
