package org.openplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openplan.journeys.Needs.Part.CHROMIUM;
import static org.openplan.journeys.Needs.Part.KEYCLOAK;
import static org.openplan.journeys.Needs.Part.MYSQL;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.openqa.selenium.TimeoutException;

/// An account is disabled or loses its role in a real Keycloak while its owner is at work.
@Needs({MYSQL, KEYCLOAK, CHROMIUM})
@ResourceLock(Turn.ACCOUNTS)
class DisabledAccountJourney {

    private static final String MONITOR = "monitor@primer.example";
    private static final String OPERATOR = "operator@openplan.example";
    private static final String CONTRIBUTOR = "cso@primer.example";

    private static @Nullable Keycloak keycloak;

    @BeforeAll
    static void start() {
        Service.on(Service.Database.MYSQL);
        KeycloakServer.ready();
        keycloak = KeycloakBuilder.builder()
                .serverUrl(KeycloakServer.ADDRESS.toString())
                .realm("master")
                .clientId("setup")
                .clientSecret(KeycloakServer.PASSWORD)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .build();
    }

    @AfterAll
    static void stop() {
        if (keycloak == null) return;
        enable(MONITOR, true);
        account(OPERATOR).roles().realmLevel().add(List.of(operator()));
        keycloak.close();
    }

    @Test
    void theySignOutWithinAMinuteAndNobodyElseDoes() {
        try (var monitor = new Browser();
                var contributor = new Browser()) {
            monitor.signIn(MONITOR).open("/app/primer").reads("Primer");
            contributor.signIn(CONTRIBUTOR).open("/app/primer").reads("Primer");

            enable(MONITOR, false);

            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofSeconds(5))
                    // on a busy machine a page may take longer than a visit waits for it; only where one ends up counts
                    .ignoreExceptionsInstanceOf(TimeoutException.class)
                    .until(() -> monitor.open("/app/primer").address().getPort() == Ports.KEYCLOAK);
            assertThat(contributor.open("/app/primer").address().getPort()).isEqualTo(Ports.OPENPLAN);
        }
    }

    @Test
    void whoseSessionIsEndedInKeycloakIsSignedOutHere() {
        try (var contributor = new Browser()) {
            contributor.signIn(CONTRIBUTOR).open("/app/primer").reads("Primer");

            account(CONTRIBUTOR).logout();

            // The account is as it was, so only Keycloak's message can have ended the session here.
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofSeconds(2))
                    .ignoreExceptionsInstanceOf(TimeoutException.class)
                    .until(() -> contributor.open("/app/primer").address().getPort() == Ports.KEYCLOAK);
        }
    }

    @Test
    void anOperatorWhoseRoleIsTakenSeesNoMunicipalitiesAnyMore() {
        try (var operator = new Browser()) {
            operator.signIn(OPERATOR).open("/app/municipalities").reads("Primer");

            account(OPERATOR).roles().realmLevel().remove(List.of(operator()));

            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofSeconds(5))
                    .ignoreExceptionsInstanceOf(TimeoutException.class)
                    .until(() ->
                            operator.open("/app/municipalities").text().contains("There is nothing at this address"));
        }
    }

    private static void enable(String email, boolean enabled) {
        var account = account(email).toRepresentation();
        account.setEnabled(enabled);
        account(email).update(account);
    }

    private static UserResource account(String email) {
        var users = realm().users();
        return users.get(users.searchByEmail(email, true).getFirst().getId());
    }

    private static RoleRepresentation operator() {
        return realm().roles().get("operator").toRepresentation();
    }

    private static RealmResource realm() {
        return Objects.requireNonNull(keycloak).realm("openplan");
    }
}
