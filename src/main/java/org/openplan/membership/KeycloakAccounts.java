package org.openplan.membership;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.TimeUnit;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
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
        var http = ClientBuilder.newBuilder()
                .connectTimeout(1, TimeUnit.SECONDS)
                .readTimeout(2, TimeUnit.SECONDS)
                .build();
        realm = settings.realm();
        keycloak = KeycloakBuilder.builder()
                .serverUrl(settings.url())
                .realm(realm)
                .clientId(settings.client())
                .clientSecret(settings.secret())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .resteasyClient(http)
                .build();
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
