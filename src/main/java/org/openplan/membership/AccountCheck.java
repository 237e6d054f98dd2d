package org.openplan.membership;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/// Ends the session of whoever was disabled or deleted in Keycloak, at the first click half a minute later at most, on
/// every node. While Keycloak does not answer, whoever is signed in goes on, and nobody waits for it again so soon.
class AccountCheck extends HttpFilter {

    static final Duration PAUSE = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(AccountCheck.class);
    private static final String ASKED = AccountCheck.class.getName();

    private final transient KeycloakAccounts accounts;
    private final transient Clock clock;
    private final transient SecurityContextLogoutHandler ending = new SecurityContextLogoutHandler();
    private volatile Instant silentUntil = Instant.MIN;

    AccountCheck(KeycloakAccounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getRequestURI().startsWith("/app")) check(request, response);
        chain.doFilter(request, response);
    }

    private void check(HttpServletRequest request, HttpServletResponse response) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var person = Person.of(authentication).filter(signedIn -> isDue(request));
        if (person.isPresent() && !mayGoOn(person.get())) {
            LOG.info("The session of somebody whom Keycloak lets in no longer has ended");
            ending.logout(request, response, authentication);
        }
    }

    /// Several requests of one session at the same moment ask once.
    private boolean isDue(HttpServletRequest request) {
        var session = request.getSession(false);
        var now = clock.instant();
        if (session == null || now.isBefore(silentUntil)) return false;
        var asked = Optional.ofNullable((Instant) session.getAttribute(ASKED));
        boolean isDue = asked.map(last -> !now.isBefore(last.plus(PAUSE))).orElse(true);
        if (isDue) session.setAttribute(ASKED, now);
        return isDue;
    }

    private boolean mayGoOn(Person person) {
        try {
            return accounts.mayGoOn(person.subject());
        } catch (ProcessingException | WebApplicationException silent) {
            silentUntil = clock.instant().plus(PAUSE);
            LOG.debug("Keycloak does not say who may go on", silent);
            return true;
        }
    }
}
