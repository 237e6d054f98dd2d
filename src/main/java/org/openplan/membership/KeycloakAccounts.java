package org.openplan.membership;

import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import org.keycloak.admin.client.Keycloak;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// The accounts of people in Keycloak. A user's request waits for the answer, so timeouts are short.
@Component
@Lazy
class KeycloakAccounts implements DisposableBean {

    private final Keycloak keycloak;
    private final String realm;

    KeycloakAccounts(KeycloakRealm settings) {
        realm = settings.realm();
        keycloak = settings.administration(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    /// Whether the account exists and is enabled; throws if Keycloak gives no clear answer.
    boolean mayGoOn(String subject) {
        // A missing realm also gives 404, which must not be taken for a missing account.
        keycloak.tokenManager().getAccessToken();
        try {
            var account = keycloak.realm(realm).users().get(subject).toRepresentation();
            return Boolean.TRUE.equals(account.isEnabled());
        } catch (NotFoundException gone) {
            return false;
        }
    }

    @Override
    public void destroy() {
        keycloak.close();
    }
}
