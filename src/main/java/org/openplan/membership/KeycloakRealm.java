package org.openplan.membership;

import java.util.Map;
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
                .jwkSetUri(protocol + "/certs")
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .providerConfigurationMetadata(Map.of("end_session_endpoint", protocol + "/logout"))
                .build();
    }
}
