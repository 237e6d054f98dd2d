package org.openplan.membership;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/// Ends the sessions of people who were disabled or deleted in Keycloak, and of operators whose role was taken
/// there, on every node, at the first click after at most half a minute. Whoever only lost the role is signed in again
/// without it. While Keycloak does not respond, people stay signed in, and no request waits for it again during the
/// pause.
class AccountCheck extends HttpFilter {

    static final Duration PAUSE = Duration.ofSeconds(30);

    /// A page is asked about sooner, so that what it loads afterwards is not refused: the browser would show a page
    /// that is half there instead of the sign-in.
    static final Duration PAUSE_BEFORE_PAGE = Duration.ofSeconds(5);

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
        if (request.getDispatcherType() == DispatcherType.REQUEST && isClick(request)) check(request, response);
        chain.doFilter(request, response);
    }

    /// A page, a file or an action on a screen. Scripts are left out: they would be redirected to the sign-in on
    /// another host, and the page would stay half loaded. Flow decides by `v-r` and not by the path, so every
    /// request with `v-r` counts.
    private static boolean isClick(HttpServletRequest request) {
        var path = request.getRequestURI();
        var says = request.getParameter("v-r");
        if (says != null) return !says.equals("heartbeat");
        boolean isPart = path.startsWith("/app/VAADIN/") && !path.startsWith("/app/VAADIN/dynamic/");
        return MemberAddress.isOf(request) && !isPart;
    }

    /// Requests of one session share the result of one check: a page admitted while a check is running would find its
    /// session ended halfway.
    private void check(HttpServletRequest request, HttpServletResponse response) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || Person.of(authentication).isEmpty() || mayStay(request, authentication)) return;
        ending.logout(request, response, authentication);
        LOG.info("A request of somebody whom Keycloak lets in no longer was refused, and the session has ended");
    }

    private boolean mayStay(HttpServletRequest request, Authentication authentication) {
        var session = request.getSession(false);
        if (session == null) return false;
        synchronized (session) {
            if (isEnded(session)) return false;
            boolean stays = !isDue(session, pauseBefore(request)) || mayGoOn(authentication);
            if (!stays) session.invalidate();
            return stays;
        }
    }

    private static boolean isEnded(HttpSession session) {
        try {
            session.getCreationTime();
            return false;
        } catch (IllegalStateException ended) {
            return true;
        }
    }

    private static Duration pauseBefore(HttpServletRequest request) {
        return request.getParameter("v-r") == null ? PAUSE_BEFORE_PAGE : PAUSE;
    }

    private boolean isDue(HttpSession session, Duration pause) {
        var now = clock.instant();
        if (now.isBefore(silentUntil)) return false;
        var asked = Optional.ofNullable((Instant) session.getAttribute(ASKED));
        boolean isDue = asked.map(last -> !now.isBefore(last.plus(pause))).orElse(true);
        if (isDue) session.setAttribute(ASKED, now);
        return isDue;
    }

    private boolean mayGoOn(Authentication authentication) {
        var subject = Person.of(authentication).map(Person::subject).orElseThrow();
        try {
            return accounts.mayGoOn(subject, Person.isOperator(authentication));
        } catch (ProcessingException | WebApplicationException silent) {
            silentUntil = clock.instant().plus(PAUSE);
            LOG.debug("Keycloak does not say who may go on", silent);
            return true;
        }
    }
}
