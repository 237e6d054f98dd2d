package org.openplan.membership;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;

/// The state of a sign-in, encrypted and kept by the browser instead of in a session, so that anonymous requests take
/// none of our memory. The key is derived from the secret shared with Keycloak, so that any node can read it when the
/// person returns.
@Component
class SignInRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final Duration LASTS = Duration.ofMinutes(30);
    private static final String SALT = "6f70656e706c616e"; // constant, because the secret is already random
    private static final int LARGEST = 2_000;

    private final ClientRegistrationRepository clients;
    private final BytesEncryptor seal;
    private final BrowserCookie cookie;
    private final Clock clock;

    SignInRequests(ClientRegistrationRepository clients, KeycloakRealm realm, Site site, Clock clock) {
        this.clients = clients;
        this.clock = clock;
        var secret = realm.secret().isBlank() ? KeyGenerators.string().generateKey() : realm.secret();
        seal = Encryptors.stronger(secret, SALT);
        cookie = new BrowserCookie(site, "sign-in", LASTS);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        var state = request.getParameter(OAuth2ParameterNames.STATE);
        return cookie.read(request)
                .flatMap(this::opened)
                .filter(parts -> parts.get(1).equals(state))
                .map(this::request)
                .orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest started, HttpServletRequest request, HttpServletResponse response) {
        if (started == null) {
            cookie.remove(response);
            return;
        }
        var parts = List.of(
                Long.toString(clock.instant().plus(LASTS).getEpochSecond()),
                Objects.requireNonNull(started.getState()),
                attribute(started, OidcParameterNames.NONCE),
                attribute(started, PkceParameterNames.CODE_VERIFIER));
        var sealed = seal.encrypt(String.join(" ", parts).getBytes(StandardCharsets.UTF_8));
        cookie.write(response, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var started = loadAuthorizationRequest(request);
        if (started != null) cookie.remove(response);
        return started;
    }

    /// Expiry, state, nonce and verifier; empty if the value was not encrypted by us or has expired.
    private Optional<List<String>> opened(String value) {
        if (value.length() > LARGEST) return Optional.empty();
        try {
            var parts = new String(seal.decrypt(Base64.getUrlDecoder().decode(value)), StandardCharsets.UTF_8);
            return Optional.of(List.of(parts.split(" ")))
                    .filter(all -> Instant.ofEpochSecond(Long.parseLong(all.getFirst()))
                            .isAfter(clock.instant()));
        } catch (RuntimeException forged) { // the cipher says so in several ways
            return Optional.empty();
        }
    }

    private static String attribute(OAuth2AuthorizationRequest started, String name) {
        return Objects.requireNonNull(started.getAttribute(name)).toString();
    }

    private OAuth2AuthorizationRequest request(List<String> parts) {
        var client = Objects.requireNonNull(clients.findByRegistrationId(KeycloakRealm.REGISTRATION));
        var back = Objects.requireNonNull(client.getRedirectUri());
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri()))
                .clientId(client.getClientId())
                .redirectUri(back.replace("{registrationId}", KeycloakRealm.REGISTRATION))
                .scopes(client.getScopes())
                .state(parts.get(1))
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID,
                        KeycloakRealm.REGISTRATION,
                        OidcParameterNames.NONCE,
                        parts.get(2),
                        PkceParameterNames.CODE_VERIFIER,
                        parts.get(3)))
                .build();
    }
}
