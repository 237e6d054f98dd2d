package org.openplan.membership;

import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/// Tells Keycloak's sign-outs from made-up ones before anything else is done with them. It costs no more than a page,
/// so nobody has to wait however many are made up: Spring would ask Keycloak for its keys with every token, here they
/// are kept and asked for at most twice a second.
@Component
class SignOutTokens {

    /// In characters; Keycloak's have less than a thousand.
    private static final int LONGEST = 8_000;

    private static final String SIGN_OUT = "http://schemas.openid.net/event/backchannel-logout";
    private static final int MOST_BYTES_OF_KEYS = 100_000;
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration ANSWER = Duration.ofSeconds(2);

    private final NimbusJwtDecoder decoder;

    SignOutTokens(KeycloakRealm realm) throws MalformedURLException {
        int wait = (int) ANSWER.toMillis();
        var keys = JWKSourceBuilder.<SecurityContext>create(
                        URI.create(realm.keys()).toURL(), new DefaultResourceRetriever(wait, wait, MOST_BYTES_OF_KEYS))
                .refreshAheadCache(false)
                .cache(KEPT.toMillis(), ANSWER.toMillis())
                .rateLimited(BETWEEN_QUESTIONS.toMillis())
                .build();
        decoder = NimbusJwtDecoder.withJwkSource(keys).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtIssuerValidator(realm.issuer()),
                // Tokens of other kinds are in the hands of anybody with an account.
                new JwtClaimValidator<Map<String, ?>>(
                        "events", events -> events != null && events.containsKey(SIGN_OUT))));
    }

    boolean isFromKeycloak(@Nullable String token) {
        if (token == null || token.length() > LONGEST) return false;
        try {
            decoder.decode(token);
            return true;
        } catch (JwtException madeUpOrNotVerifiable) {
            return false;
        }
    }
}
