package org.openplan.membership;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openplan.language.Translations;
import org.openplan.web.RefusalPage;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/// Configures sign-in and sign-out through Keycloak and the addresses that require them.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(KeycloakRealm.class)
class SignIn {

    private static final Set<String> ENDED = Set.of("uidl", "heartbeat");

    @Bean
    SecurityFilterChain workspace(
            HttpSecurity http,
            Site site,
            KeycloakSignOut keycloakSignOut,
            SignInRequests signInRequests,
            HintedSignIn hinted,
            ScreenLimit screens,
            PersonSessions sessions,
            OidcSessionRegistry keycloakSessions,
            @Lazy KeycloakAccounts accounts,
            Clock clock)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/healthz",
                        "/readyz",
                        "/error",
                        "/aura/**",
                        "/invitation/*",
                        "/preview/**",
                        "/scripts/**",
                        "/styles/**")
                .permitAll()
                .requestMatchers("/internal/**")
                .denyAll()
                .requestMatchers(SignIn::isForMembers)
                .authenticated());
        http.addFilterBefore(new AccountCheck(accounts, clock), AnonymousAuthenticationFilter.class);
        http.oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(keycloakSignOut)));
        // The web package sets all other headers on every response; these keep screens out of shared caches.
        http.headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.enableRequestCacheConfiguration(false)
                        .oauth2LoginPage("/oauth2/authorization/" + KeycloakRealm.REGISTRATION, site.url() + "/"));
        var wanted = new WantedScreen(site);
        http.requestCache(cache -> cache.requestCache(wanted));
        // A request without a session has no rights that another site could misuse, and must not create a session.
        // Nobody can forge what needs the link of an invitation.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(request -> request.getSession(false) == null)
                .ignoringRequestMatchers("/invitation/*"));
        http.oauth2Login(login -> login.authorizationEndpoint(start ->
                        start.authorizationRequestRepository(signInRequests).authorizationRequestResolver(hinted))
                .failureHandler(failure())
                .withObjectPostProcessor(welcomedBy(new Welcome(wanted, sessions, keycloakSessions))));
        http.addFilterAfter(screens, AuthorizationFilter.class);
        return http.build();
    }

    /// Flow replaces a success handler that is set in the usual way by its own.
    private static ObjectPostProcessor<OAuth2LoginAuthenticationFilter> welcomedBy(Welcome welcome) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2LoginAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationSuccessHandler(welcome);
                return filter;
            }
        };
    }

    private static AuthenticationFailureHandler failure() {
        var failure = new SimpleUrlAuthenticationFailureHandler("/sign-in-failed");
        failure.setAllowSessionCreation(false);
        return failure;
    }

    @Bean
    ScreenLimit screenLimit(OpenScreens screens, Translations translations, RefusalPage page) {
        return new ScreenLimit(screens, translations, page);
    }

    /// Runs only inside the security chain, where the caller is known.
    @Bean
    FilterRegistrationBean<ScreenLimit> screenLimitInTheChainOnly(ScreenLimit screens) {
        var registration = new FilterRegistrationBean<>(screens);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    ClientRegistrationRepository clientRegistrations(KeycloakRealm realm, Site site) {
        return new InMemoryClientRegistrationRepository(realm.registration(site));
    }

    @Bean
    OidcSessionRegistry oidcSessions() {
        return new InMemoryOidcSessionRegistry();
    }

    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    OAuth2UserService<OidcUserRequest, OidcUser> people(MembersAtSignIn members, PersonLanguages languages) {
        var keycloak = new OidcUserService();
        // Memberships come only from userinfo: in a token they would make the sign-out redirect too long.
        keycloak.setRetrieveUserInfo(request -> true);
        return request -> {
            var user = keycloak.loadUser(request);
            boolean verified = Boolean.TRUE.equals(user.getEmailVerified());
            var person = Person.of(user);
            members.reconcile(person, verified, organizations(user));
            languages.comesWith(person, user.getLocale());
            return user;
        };
    }

    /// Even a refusal by Flow takes memory, so anonymous requests are stopped here. Only a screen whose session has
    /// ended is answered by Flow itself.
    private static boolean isForMembers(HttpServletRequest request) {
        var says = request.getParameter("v-r");
        return MemberAddress.isOf(request) && !ENDED.contains(Objects.requireNonNullElse(says, ""));
    }

    /// The ids in `{"organization": {"alias": {"id": "…"}}}` by alias; an alias may be reassigned, an id is not.
    private static Map<String, String> organizations(OidcUser user) {
        if (!(user.getClaim("organization") instanceof Map<?, ?> byAlias)) return Map.of();
        var ids = new HashMap<String, String>();
        byAlias.forEach((alias, details) -> {
            if (details instanceof Map<?, ?> known && known.get("id") instanceof String id)
                ids.put(alias.toString(), id);
        });
        return ids;
    }
}
