package org.openplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openplan.journeys.Needs.Part.CHROMIUM;
import static org.openplan.journeys.Needs.Part.KEYCLOAK;
import static org.openplan.journeys.Needs.Part.MYSQL;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.openqa.selenium.TimeoutException;

/// Somebody's account is disabled in a real Keycloak while they are at work.
@Needs({MYSQL, KEYCLOAK, CHROMIUM})
class DisabledAccountJourney {

    private static final String MONITOR = "monitor@primer.example";
    private static final String CONTRIBUTOR = "cso@primer.example";

    private static @Nullable Keycloak keycloak;

    @BeforeAll
    static void start() {
        Service.on(Service.Database.MYSQL);
        KeycloakServer.ready();
        keycloak = KeycloakBuilder.builder()
                .serverUrl(KeycloakServer.ADDRESS.toString())
                .realm("openplan")
                .clientId("openplan")
                .clientSecret(KeycloakServer.CLIENT_SECRET)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .build();
    }

    @AfterAll
    static void stop() {
        if (keycloak == null) return;
        enable(MONITOR, true);
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

    private static void enable(String email, boolean enabled) {
        var users = Objects.requireNonNull(keycloak).realm("openplan").users();
        var account = users.searchByEmail(email, true).getFirst();
        account.setEnabled(enabled);
        users.get(account.getId()).update(account);
    }
}
