package org.openplan.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.apache.catalina.Context;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/// A person who signs in again and again has ten sessions and no more, and is told where one has ended.
@IntegrationTest
class PersonSessionsTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired
    ServletWebServerApplicationContext service;

    @Autowired
    PersonSessions sessions;

    @Autowired
    OidcSessionRegistry keycloakSessions;

    @Autowired
    Site site;

    @LocalServerPort
    int port;

    private final String subject = UUID.randomUUID().toString();

    @Test
    void theEleventhSignInEndsTheSessionUnusedForLongest() throws Exception {
        var all = signedIn(10);
        aMomentLater();
        get(all.getFirst(), "/app/?v-r=heartbeat&v-uiId=0");
        // the server notes the use when it is done with the request, which may be after the answer
        await().until(() -> all.getFirst().getLastAccessedTime() > all.getLast().getLastAccessedTime());
        var last = signIn(subject);

        assertThat(isAlive(last)).isTrue();
        assertThat(all.stream().filter(PersonSessionsTests::isAlive)).hasSize(9).contains(all.getFirst());
    }

    /// Spring by itself notes none, since nobody has a session before the sign-in.
    @Test
    void keycloakCanEndASession() throws Exception {
        var session = signIn(subject);

        assertThat(keycloakSessions.removeSessionInformation(session.getId()))
                .satisfies(
                        known -> assertThat(known.getPrincipal().getSubject()).isEqualTo(subject));
    }

    @Test
    void whoeverComesBackToItReadsWhyItEndedAndMaySignInAfterwards() throws Exception {
        var first = signIn(subject).getId();
        aMomentLater();
        signedIn(10);

        var screen = get(first, "/app/?v-r=uidl&v-uiId=0");
        var page = get(first, "/app/");

        assertThat(screen.body()).contains("appError", "\"url\":\"/app/\"");
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("You were signed out here", "more than ten browsers");
        assertThat(page.headers().firstValue("set-cookie"))
                .hasValueSatisfying(cookie ->
                        assertThat(cookie).startsWith(site.cookie() + "=;").contains("Max-Age=0"));
        assertThat(get(first, "/app/").statusCode()).isEqualTo(302);
    }

    @Test
    void aHundredSignInsAtOnceAreNoMore() throws Exception {
        var begun = new ArrayList<HttpSession>();
        for (int i = 0; i < 100; i++) begun.add(session());
        try (var browsers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var session : begun) browsers.submit(() -> welcome(subject, session));
        }
        signIn(subject);

        assertThat(begun.stream().filter(PersonSessionsTests::isAlive)).hasSizeLessThan(PersonSessions.MOST);
    }

    @Test
    void othersStaySignedInAndAnEndedSessionMakesRoom() throws Exception {
        var other = signIn("other-" + subject);
        var all = signedIn(10);
        all.getLast().invalidate();
        signIn(subject);

        assertThat(isAlive(other)).isTrue();
        assertThat(all.stream().filter(PersonSessionsTests::isAlive)).hasSize(9);
    }

    private List<HttpSession> signedIn(int times) throws Exception {
        var all = new ArrayList<HttpSession>();
        for (int i = 0; i < times; i++) all.add(signIn(subject));
        return all;
    }

    private HttpSession signIn(String who) throws Exception {
        return welcome(who, session());
    }

    /// What happens when Keycloak has confirmed who somebody is.
    private HttpSession welcome(String who, HttpSession session) throws Exception {
        var known = Cast.authentication(new Person(who, "Ana", who + "@example.org"));
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(known));
        var request = new MockHttpServletRequest();
        request.setSession(session);
        new Welcome(new WantedScreen(site), sessions, keycloakSessions)
                .onAuthenticationSuccess(request, new MockHttpServletResponse(), known);
        return session;
    }

    private HttpSession session() {
        var tomcat = ((TomcatWebServer) service.getWebServer()).getTomcat();
        return ((Context) tomcat.getHost().findChildren()[0])
                .getManager()
                .createSession(null)
                .getSession();
    }

    private HttpResponse<String> get(HttpSession session, String address) throws Exception {
        return get(session.getId(), address);
    }

    private HttpResponse<String> get(String session, String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Cookie", site.cookie() + "=" + session)
                .header("Accept", "text/html");
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static boolean isAlive(HttpSession session) {
        try {
            return session.getCreationTime() > 0;
        } catch (IllegalStateException ended) {
            return false;
        }
    }

    /// Sessions are told apart by the millisecond of their last use.
    private static void aMomentLater() {
        long before = System.currentTimeMillis();
        await().pollInterval(Duration.ofMillis(1)).until(() -> System.currentTimeMillis() > before);
    }
}
