package org.openplan.membership;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openplan.IntegrationTest;
import org.openplan.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Keycloak's sign-outs are carried out however many made-up ones come from the same address, and those cost little.
@IntegrationTest
class SignOutTokensTests {

    private static final Map<String, ?> SIGN_OUT =
            Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());
    private static final AtomicInteger ASKED = new AtomicInteger();

    private static HttpServer keycloak;
    private static volatile RSAKey key;

    @LocalServerPort
    int port;

    @BeforeAll
    static void newKey() throws JOSEException {
        key = anotherKey();
    }

    @AfterAll
    static void stop() {
        keycloak.stop(0);
    }

    @DynamicPropertySource
    static void keycloak(DynamicPropertyRegistry settings) throws IOException {
        keycloak = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        keycloak.createContext("/realms/openplan/protocol/openid-connect/certs", asked -> {
            ASKED.incrementAndGet();
            var keys = new JWKSet(key).toString().getBytes(StandardCharsets.UTF_8);
            asked.getResponseHeaders().add("Content-Type", "application/json");
            asked.sendResponseHeaders(200, keys.length);
            try (var body = asked.getResponseBody()) {
                body.write(keys);
            }
        });
        keycloak.start();
        settings.add("openplan.keycloak.url", SignOutTokensTests::address);
    }

    @Test
    void aTrueOneIsCarriedOutAfterAnyNumberOfMadeUpOnes() throws JOSEException {
        var stranger = anotherKey();
        for (int i = 0; i < 200; i++)
            assertThat(signOut(token(stranger, SIGN_OUT))).isEqualTo(400);

        assertThat(signOut(token(key, SIGN_OUT))).isEqualTo(200);
    }

    @Test
    void madeUpOnesDoNotMakeUsAskKeycloakEachTime() throws JOSEException {
        signOut(token(key, SIGN_OUT));
        int before = ASKED.get();
        long began = System.nanoTime();
        for (int i = 0; i < 200; i++) signOut(token(anotherName(), SIGN_OUT));
        long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds() + 1;

        assertThat(ASKED.get() - before).isLessThanOrEqualTo((int) (2 * seconds + 2));
    }

    @Test
    void aTokenOfAnotherKindSignsNobodyOutAndDoesNotReachKeycloak() throws JOSEException {
        signOut(token(key, SIGN_OUT));
        int before = ASKED.get();

        for (int i = 0; i < 20; i++) assertThat(signOut(token(key, Map.of()))).isEqualTo(400);

        assertThat(ASKED.get()).isEqualTo(before);
    }

    @Test
    void oneLongerThanAnyOfKeycloaksIsNotRead() throws JOSEException {
        assertThat(signOut(token(key, Map.of(SIGN_OUT.keySet().iterator().next(), "x".repeat(10_000)))))
                .isEqualTo(400);
    }

    private int signOut(String token) {
        var body = "logout_token=" + token;
        var head = "POST /logout/connect/back-channel/keycloak HTTP/1.1\r\nContent-Length: " + body.length()
                + "\r\nContent-Type: application/x-www-form-urlencoded";
        return Integer.parseInt(new Visitor(port).raw(head, body).split(" ")[1]);
    }

    private static String token(RSAKey key, Map<String, ?> events) throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType("logout+jwt"))
                .keyID(key.getKeyID())
                .build();
        var now = System.currentTimeMillis();
        var token = new SignedJWT(
                header,
                new JWTClaimsSet.Builder()
                        .issuer(address() + "/realms/openplan")
                        .audience("openplan")
                        .subject("subject")
                        .claim("sid", UUID.randomUUID().toString())
                        .jwtID(UUID.randomUUID().toString())
                        .issueTime(new Date(now))
                        .expirationTime(new Date(now + 60_000))
                        .claim("events", events)
                        .build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    /// Signed by the same key, under a name that Keycloak does not know.
    private static RSAKey anotherName() {
        return new RSAKey.Builder(key).keyID(UUID.randomUUID().toString()).build();
    }

    private static RSAKey anotherKey() throws JOSEException {
        return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
    }

    private static String address() {
        return "http://127.0.0.1:" + keycloak.getAddress().getPort();
    }
}
