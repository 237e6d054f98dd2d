package org.openplan.membership;

import jakarta.ws.rs.client.ClientBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.openplan.language.Translations;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;

/// The address of our Keycloak realm and the credentials of this service as its client.
///
/// Endpoints are built from this address instead of discovered, so that the service starts while Keycloak is down.
@ConfigurationProperties("openplan.keycloak")
record KeycloakRealm(String url, String realm, String client, String secret) {

    static final String REGISTRATION = "keycloak";

    String issuer() {
        return url + "/realms/" + realm;
    }

    /// The address of the public keys with which Keycloak signs.
    String keys() {
        return issuer() + "/protocol/openid-connect/certs";
    }

    /// The tag that the realm and its theme have for a language of ours. Keycloak tells locales apart by country, so
    /// the second script of a language has a country that is none.
    static String locale(String language) {
        return language.equals(Translations.SERBIAN_CYRILLIC) ? language + "-ZZ" : language;
    }

    /// The administration of the realm, by this service's own account.
    Keycloak administration(Duration connect, Duration answer) {
        var http = ClientBuilder.newBuilder()
                .connectTimeout(connect.toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(answer.toMillis(), TimeUnit.MILLISECONDS)
                .build();
        return KeycloakBuilder.builder()
                .serverUrl(url)
                .realm(realm)
                .clientId(client)
                .clientSecret(secret)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .resteasyClient(http)
                .build();
    }

    ClientRegistration registration(Site site) {
        var protocol = issuer() + "/protocol/openid-connect";
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(client)
                .clientSecret(secret)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(site.url() + "/login/oauth2/code/{registrationId}")
                .scope("openid", "profile", "email", "organization:*")
                .issuerUri(issuer())
                .authorizationUri(protocol + "/auth")
                .tokenUri(protocol + "/token")
                .userInfoUri(protocol + "/userinfo")
                .jwkSetUri(keys())
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .providerConfigurationMetadata(Map.of("end_session_endpoint", protocol + "/logout"))
                .build();
    }
}
