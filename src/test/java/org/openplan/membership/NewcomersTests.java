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
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.TenantFolder;
import org.openplan.municipality.TenantFolderApplied;
import org.openplan.permission.Permission;
import org.springframework.beans.factory.annotation.Autowired;

/// A Keycloak that was set up anew knows the same municipality by another id.
@IntegrationTest
class NewcomersTests {

    @Autowired
    Cast cast;

    @Autowired
    Members members;

    @Autowired
    Introductions introductions;

    @Autowired
    Municipalities municipalities;

    Town town;
    HttpServer keycloak;
    String organization = id();

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
        keycloak.createContext("/admin/realms/openplan/users", asked -> answer(asked, "[]"));
        keycloak.start();
    }

    @AfterEach
    void stop() {
        keycloak.stop(0);
    }

    @Test
    void theNewIdIsLearntAtTheNextApplyAndNobodysMembershipEnds() {
        var newcomers = newcomers();
        apply(newcomers);
        var first = organization;
        members.reconcile(town.officer(), true, Map.of(town.slug(), first));
        introductions.joined(town.slug(), town.officer().email());

        organization = id();
        newcomers.tell(municipalities.find(town.slug()).orElseThrow());
        assertThat(municipalities.organizationOf(town.slug())).hasValue(first);
        apply(newcomers);

        assertThat(municipalities.organizationOf(town.slug())).hasValue(organization);
        assertThat(introductions.notYetIn(town.slug())).contains(town.officer().email());
        members.reconcile(town.officer(), true, Map.of());
        assertThat(officerReports()).isTrue();

        members.reconcile(town.officer(), true, Map.of(town.slug(), organization));
        members.reconcile(town.officer(), true, Map.of());
        assertThat(officerReports()).isFalse();
    }

    private Newcomers newcomers() {
        var address = "http://127.0.0.1:" + keycloak.getAddress().getPort();
        return new Newcomers(
                members,
                introductions,
                municipalities,
                new Directory(new KeycloakRealm(address, "openplan", "client", "secret")));
    }

    private void apply(Newcomers newcomers) {
        var municipality = municipalities.find(town.slug()).orElseThrow();
        newcomers.welcome(new TenantFolderApplied(new TenantFolder(municipality, List.of(), Path.of("."))));
        newcomers.tell(municipality);
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
