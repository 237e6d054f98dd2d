package org.openplan.demo;

import java.util.List;
import java.util.function.Supplier;
import org.openplan.membership.Person;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/// Whose name stands under what the demonstration does; what may be done is a matter of the service that acts.
final class DemoSignIn {

    private DemoSignIn() {}

    static <T> T as(Person person, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var token = OidcIdToken.withTokenValue(person.subject())
                .subject(person.subject())
                .claim("name", person.name())
                .claim("email", person.email())
                .build();
        var user = new DefaultOidcUser(List.of(), token);
        SecurityContextHolder.setContext(
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(user, null, List.of())));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
