package org.openplan.membership;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// A signed-in person: Keycloak's subject, name and e-mail address.
public record Person(String subject, String name, String email) {

    public static Optional<Person> signedIn() {
        return of(SecurityContextHolder.getContext().getAuthentication());
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
