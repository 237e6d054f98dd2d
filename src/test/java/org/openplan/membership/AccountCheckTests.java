package org.openplan.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.Cast;
import org.openplan.Operator;
import org.openplan.tenancy.ServiceClock;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/// Whoever was disabled in Keycloak works on for half a minute at most; a Keycloak that is away stops nobody.
class AccountCheckTests {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Person ANA = new Person("subject-of-ana", "Ana", "ana@town.example");

    private final AtomicInteger asked = new AtomicInteger();
    private final MockHttpSession session = new MockHttpSession();
    private volatile String roles = "[{\"name\": \"default-roles-openplan\"}, {\"name\": \"operator\"}]";
    private volatile String account = "{\"id\": \"subject-of-ana\", \"enabled\": true}";
    private HttpServer keycloak;
    private KeycloakAccounts accounts;
    private AccountCheck check;

    @BeforeEach
    void aKeycloakAndSomebodySignedIn() throws IOException {
        keycloak = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        keycloak.createContext("/realms/openplan/protocol/openid-connect/token", ask -> answer(ask, """
                {"access_token": "token", "expires_in": 300, "token_type": "Bearer"}"""));
        keycloak.createContext("/admin/realms/openplan/users/subject-of-ana", ask -> {
            asked.incrementAndGet();
            LockSupport.parkNanos(200_000_000);
            answer(ask, account);
        });
        keycloak.createContext("/admin/realms/openplan/users/subject-operator", ask -> answer(ask, account));
        keycloak.createContext(
                "/admin/realms/openplan/users/subject-operator/role-mappings/realm/composite",
                ask -> answer(ask, roles));
        keycloak.start();
        accounts = new KeycloakAccounts(new KeycloakRealm(
                "http://127.0.0.1:" + keycloak.getAddress().getPort(), "openplan", "client", "secret"));
        check = new AccountCheck(accounts, new ServiceClock());
        SecurityContextHolder.setContext(new SecurityContextImpl(Cast.authentication(ANA)));
    }

    @AfterEach
    void stop() {
        SecurityContextHolder.clearContext();
        accounts.destroy();
        keycloak.stop(0);
    }

    @Test
    void whoMayGoOnIsAskedAboutOnceInHalfAMinute() {
        for (int second = 0; second < 60; second++) click(second);

        assertThat(asked).hasValue(2);
        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void whoWasDisabledIsSignedOutWithinHalfAMinute() {
        click(0);
        account = "{\"id\": \"subject-of-ana\", \"enabled\": false}";

        click(29);
        assertThat(isSignedIn()).isTrue();
        click(30);
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void anOperatorGoesOnAsLongAsTheyAreOne() {
        Operator.signIn();

        for (int second = 0; second < 90; second += 30) click(second);

        assertThat(isSignedIn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/municipalities", "/app/"})
    void anOperatorWhoseRoleWasTakenIsSignedOutWithinHalfAMinuteFromEveryScreen(String address) {
        Operator.signIn();
        request(address, 0);
        roles = "[{\"name\": \"default-roles-openplan\"}, {\"name\": \"operators\"}]";

        click(29);
        assertThat(isSignedIn()).isTrue();
        click(30);
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void anOperatorWhoWasDisabledIsSignedOutToo() {
        Operator.signIn();
        account = "{\"id\": \"subject-operator\", \"enabled\": false}";

        request("/app/municipalities", 0);

        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void aKeycloakThatDoesNotSayWhoIsAnOperatorStopsNobody() {
        Operator.signIn();
        roles = "neither one nor the other";

        click(0);

        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void aPageIsAskedAboutSoonerSoThatWhatItLoadsIsNot() {
        request("/app/primer", 0);
        request("/app/primer", 4);
        assertThat(asked).hasValue(1);

        account = "{\"id\": \"subject-of-ana\", \"enabled\": false}";
        request("/app/primer", 5);

        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void whoWasDisabledReadsNoDraftEither() {
        account = "{\"id\": \"subject-of-ana\", \"enabled\": false}";
        request("/draft/primer/2025-2026/en", 0);

        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void aPageAskedForWhileTheAnswerIsAwaitedIsNotLetInEither() throws InterruptedException {
        account = "{\"id\": \"subject-of-ana\", \"enabled\": false}";
        var asking = Thread.ofVirtual().start(() -> {
            SecurityContextHolder.setContext(new SecurityContextImpl(Cast.authentication(ANA)));
            click(0);
        });
        await().until(() -> asked.get() == 1);

        click(0);

        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        asking.join();
    }

    @Test
    void whoWasDeletedIsSignedOut() {
        account = "";

        click(0);

        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void aKeycloakThatIsAwayStopsNobody() {
        click(0);
        account = "{\"id\": \"subject-of-ana\", \"enabled\": false}";
        keycloak.stop(0);

        for (int second = 31; second < 120; second++) click(second);

        assertThat(asked).hasValue(1);
        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void aKeycloakInTroubleStopsNobodyAndIsLeftAloneForHalfAMinute() {
        keycloak.removeContext("/admin/realms/openplan/users/subject-of-ana");
        keycloak.createContext("/admin/realms/openplan/users/subject-of-ana", ask -> {
            asked.incrementAndGet();
            ask.sendResponseHeaders(503, -1);
            ask.close();
        });

        for (int second = 0; second < 60; second++) click(second);

        assertThat(asked).hasValue(2);
        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void aKeycloakWhoseRealmIsNotThereYetSaysNothingOfItsPeople() {
        keycloak.removeContext("/realms/openplan/protocol/openid-connect/token");

        click(0);

        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void nobodyAsksAboutPublicPagesNorAboutStrangers() {
        request("/primer/", 0);
        SecurityContextHolder.clearContext();
        request("/app/", 0);

        assertThat(asked).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({
        "/app/primer, '', false",
        "/app/, uidl, false",
        "/app/VAADIN/dynamic/resource/1/file, '', false",
        "/app/, init, false",
        "/app/x/VAADIN/y, uidl, false",
        "/app/VAADIN/build/page.js, uidl, false",
        "/app/, heartbeat, true",
        "/app/VAADIN/build/page.js, '', true"
    })
    void everythingButThePartsOfAPageEndsTheSession(String address, String says, boolean goesOn) {
        account = "{\"id\": \"subject-of-ana\", \"enabled\": false}";
        var request = new MockHttpServletRequest("GET", address);
        if (!says.isEmpty()) request.setParameter("v-r", says);

        send(request, 0);

        assertThat(isSignedIn()).isEqualTo(goesOn);
    }

    private void click(int second) {
        var click = new MockHttpServletRequest("POST", "/app/primer");
        click.setParameter("v-r", "uidl");
        send(click, second);
    }

    private void request(String address, int second) {
        send(new MockHttpServletRequest("GET", address), second);
    }

    private void send(MockHttpServletRequest request, int second) {
        request.setSession(session);
        ServiceClock.at(NOW.plusSeconds(second), () -> pass(request));
    }

    private void pass(MockHttpServletRequest request) {
        try {
            var next = new MockFilterChain();
            check.doFilter(request, new MockHttpServletResponse(), next);
            assertThat(next.getRequest()).isSameAs(request);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private boolean isSignedIn() {
        return !session.isInvalid() && SecurityContextHolder.getContext().getAuthentication() != null;
    }

    /// An empty answer means that there is nobody of this id.
    private static void answer(HttpExchange ask, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        ask.getResponseHeaders().add("Content-Type", "application/json");
        ask.sendResponseHeaders(json.isEmpty() ? 404 : 200, json.isEmpty() ? -1 : bytes.length);
        try (var body = ask.getResponseBody()) {
            body.write(bytes);
        }
    }
}
