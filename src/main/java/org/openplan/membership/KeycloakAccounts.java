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

/// Keycloak's accounts of people. Somebody's click waits for the answer, so a Keycloak that is slow fails soon.
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

    /// Whether the account is there and was not disabled; throws where Keycloak does not say.
    boolean mayGoOn(String subject) {
        // Were the realm itself not there, nobody of it would be found either.
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
