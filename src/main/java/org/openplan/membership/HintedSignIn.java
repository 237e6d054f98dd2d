package org.openplan.membership;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.openplan.language.Translations;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/// The start of a sign-in, with the address and the language that the link to it names: Keycloak then shows its page
/// in that language and with the address filled in.
@Component
class HintedSignIn implements OAuth2AuthorizationRequestResolver {

    static final String START = "/oauth2/authorization/" + KeycloakRealm.REGISTRATION;
    static final String ADDRESS = "login_hint";
    static final String LANGUAGE = "ui_locales";

    private final DefaultOAuth2AuthorizationRequestResolver plain;
    private final Translations translations;

    HintedSignIn(ClientRegistrationRepository clients, Translations translations) {
        this.plain = new DefaultOAuth2AuthorizationRequestResolver(clients, "/oauth2/authorization");
        this.translations = translations;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return hinted(plain.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return hinted(plain.resolve(request, registration), request);
    }

    private @Nullable OAuth2AuthorizationRequest hinted(
            @Nullable OAuth2AuthorizationRequest plainRequest, HttpServletRequest request) {
        if (plainRequest == null) return null;
        var address = request.getParameter(ADDRESS);
        var language = request.getParameter(LANGUAGE);
        return OAuth2AuthorizationRequest.from(plainRequest)
                .additionalParameters(more -> {
                    if (address != null && EmailAddress.isWellFormed(address)) more.put(ADDRESS, address);
                    if (language != null && translations.speaks(language))
                        more.put(LANGUAGE, KeycloakRealm.locale(language));
                })
                .build();
    }
}
