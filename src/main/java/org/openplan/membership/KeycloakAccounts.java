package org.openplan.membership;

import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UserResource;
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

    /// Whether the account exists and is enabled, and whoever signed in as an operator still is one; throws if Keycloak
    /// gives no clear answer.
    boolean mayGoOn(String subject, boolean asOperator) {
        // A missing realm also gives 404, which must not be taken for a missing account.
        keycloak.tokenManager().getAccessToken();
        try {
            var account = keycloak.realm(realm).users().get(subject);
            return Boolean.TRUE.equals(account.toRepresentation().isEnabled()) && (!asOperator || isOperator(account));
        } catch (NotFoundException gone) {
            return false;
        }
    }

    /// Also by a group or another role.
    private static boolean isOperator(UserResource account) {
        return account.roles().realmLevel().listEffective().stream()
                .anyMatch(role -> Person.OPERATOR.equals(role.getName()));
    }

    @Override
    public void destroy() {
        keycloak.close();
    }
}
