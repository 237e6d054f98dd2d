package org.openplan.membership;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.jobs.JobDefinitions;
import org.openplan.jobs.Jobs;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.TenantFolder;
import org.openplan.municipality.TenantFolder.FirstMember;
import org.openplan.municipality.TenantFolderApplied;
import org.openplan.permission.Permission;
import org.openplan.permission.Role;
import org.openplan.tenancy.ServiceActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What Keycloak is told, and when: also after it was set up again, when it knows the same municipality by another id.
@IntegrationTest
class KeycloakSyncTests {

    @Autowired
    Cast cast;

    @Autowired
    Members members;

    @Autowired
    MembersAtSignIn signIn;

    @Autowired
    OrganizationMembers introductions;

    @Autowired
    Municipalities municipalities;

    @Autowired
    Jobs jobs;

    @Autowired
    JobDefinitions definitions;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    Town town;
    HttpServer keycloak;
    String organization = id();
    volatile String accounts = "[]";

    @BeforeEach
    void aTownAndItsKeycloak() throws IOException {
        town = cast.town();
        keycloak = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        keycloak.createContext("/realms/openplan/protocol/openid-connect/token", asked -> answer(asked, """
                {"access_token": "token", "expires_in": 300, "token_type": "Bearer"}"""));
        keycloak.createContext(
                "/admin/realms/openplan/organizations",
                asked -> answer(asked, """
                [{"id": "%s", "alias": "%s"}]""".formatted(organization, town.slug())));
        keycloak.createContext("/admin/realms/openplan/users", asked -> answer(asked, accounts));
        keycloak.start();
    }

    @AfterEach
    void stop() {
        keycloak.stop(0);
    }

    @Test
    void theNewIdIsLearntAtTheNextOccasionAndNobodysMembershipEnds() {
        var sync = sync();
        tell(sync);
        var first = organization;
        signIn.reconcile(town.officer(), true, Map.of(town.slug(), first));
        introductions.joined(town.slug(), town.officer().email());

        organization = id();
        tell(sync);

        assertThat(municipalities.organizationOf(town.slug())).hasValue(organization);
        assertThat(introductions.notYetIn(town.slug())).contains(town.officer().email());
        signIn.reconcile(town.officer(), true, Map.of());
        assertThat(officerReports()).isTrue();

        signIn.reconcile(town.officer(), true, Map.of(town.slug(), organization));
        signIn.reconcile(town.officer(), true, Map.of());
        assertThat(officerReports()).isFalse();
    }

    @Test
    void nobodyIsPutIntoTheOrganizationByAnAddressThatIsNotTheirsForSure() {
        var officer = town.officer().email();
        for (var account : List.of(account(officer, false), account("ó" + officer.substring(1), true))) {
            accounts = account;
            tell(sync());
            assertThat(introductions.notYetIn(town.slug())).as(account).contains(officer);
        }

        accounts = account(officer, true);
        tell(sync());
        assertThat(introductions.notYetIn(town.slug())).doesNotContain(officer);
    }

    private static String account(String email, boolean verified) {
        return "[{\"id\": \"account\", \"email\": \"%s\", \"emailVerified\": %s}]".formatted(email, verified);
    }

    @Test
    void whoeverIsInvitedOrWithdrawnLeavesAJobOfTheirTown() {
        var other = cast.town();

        var member = invite("ana@town.example");
        assertThat(jobsOf(town)).isEqualTo(1);

        town.run(town.coordinator(), () -> members.withdraw(member.id()));
        assertThat(jobsOf(town)).isEqualTo(2);
        assertThat(jobsOf(other)).isZero();
    }

    @Test
    void anInvitationThatIsRolledBackLeavesNoJob() {
        transaction.executeWithoutResult(begun -> {
            invite("ana@town.example");
            assertThat(jobsOf(town)).isEqualTo(1);
            begun.setRollbackOnly();
        });

        assertThat(jobsOf(town)).isZero();
    }

    @Test
    void anAppliedFolderThatBringsSomeoneLeavesAJobAndOneThatBringsNobodyAtMostOne() {
        apply(List.of(new FirstMember("new@town.example", "New", Role.OFFICER)));
        assertThat(jobsOf(town)).isEqualTo(1);

        apply(List.of());
        apply(List.of());
        assertThat(jobsOf(town)).isEqualTo(2);
    }

    private Member invite(String email) {
        return town.as(town.coordinator(), () -> members.invite(email, "Ana", Role.OFFICER, "en"));
    }

    /// As at a start of the service.
    private void apply(List<FirstMember> people) {
        var municipality = municipalities.find(town.slug()).orElseThrow();
        var folder = new TenantFolder(municipality, people, Path.of("no-demo"));
        ServiceActor.named("tenants-folder")
                .run(
                        town.slug(),
                        () -> transaction.executeWithoutResult(
                                begun -> events.publishEvent(new TenantFolderApplied(folder))));
    }

    /// They stay, since the Keycloak of the service under test cannot be reached.
    private int jobsOf(Town where) {
        return database.sql("select count(*) from job where task_name = 'keycloak' and task_data = ?")
                .param(where.slug().getBytes(StandardCharsets.UTF_8))
                .query(Integer.class)
                .single();
    }

    private KeycloakSync sync() {
        var address = "http://127.0.0.1:" + keycloak.getAddress().getPort();
        return new KeycloakSync(
                members,
                introductions,
                municipalities,
                new KeycloakOrganizations(new KeycloakRealm(address, "openplan", "client", "secret")),
                jobs,
                definitions);
    }

    private void tell(KeycloakSync sync) {
        ServiceActor.named("keycloak")
                .run(
                        town.slug(),
                        () -> sync.tell(municipalities.find(town.slug()).orElseThrow()));
    }

    private boolean officerReports() {
        return town.as(town.officer(), () -> members.may(Permission.REPORTS));
    }

    private static void answer(HttpExchange asked, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        asked.getResponseHeaders().add("Content-Type", "application/json");
        asked.sendResponseHeaders(200, bytes.length);
        try (var body = asked.getResponseBody()) {
            body.write(bytes);
        }
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
