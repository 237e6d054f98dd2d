package org.openplan;

import java.util.List;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/// Whoever runs the service, as Keycloak tells it: by a role of the realm.
public final class Operator {

    private Operator() {}

    public static Authentication withRoles(Object roles) {
        var token = OidcIdToken.withTokenValue("test")
                .subject("subject-operator")
                .claim("name", "Olga Operator")
                .claim("email", "operator@openplan.example")
                .claim("realm_roles", roles)
                .build();
        return new TestingAuthenticationToken(new DefaultOidcUser(List.of(), token), null, "ROLE_USER");
    }

    public static void signIn() {
        var roles = List.of("default-roles-openplan", "operator");
        SecurityContextHolder.setContext(new SecurityContextImpl(withRoles(roles)));
    }
}
