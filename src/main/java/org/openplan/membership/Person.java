package org.openplan.membership;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// A signed-in person: Keycloak's subject, name and e-mail address.
public record Person(String subject, String name, String email) {

    /// The claim of userinfo with the roles of the realm, as `realm.json` maps them.
    private static final String ROLES = "realm_roles";

    static final String OPERATOR = "operator";

    public static Optional<Person> signedIn() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    /// Whether Keycloak gives the signed-in person the realm role of an operator; a municipality cannot give it.
    static boolean isOperator() {
        return isOperator(SecurityContextHolder.getContext().getAuthentication());
    }

    static boolean isOperator(@Nullable Authentication authentication) {
        return authentication != null
                && authentication.getPrincipal() instanceof OidcUser user
                && user.getClaim(ROLES) instanceof Collection<?> roles
                && roles.contains(OPERATOR);
    }

    static Optional<Person> of(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof OidcUser user
                ? Optional.of(of(user))
                : Optional.empty();
    }

    static Person of(OidcUser user) {
        var email = user.getEmail() == null ? "" : user.getEmail();
        var name = user.getFullName() == null ? email : user.getFullName();
        return new Person(Objects.requireNonNull(user.getSubject()), name, email);
    }
}
