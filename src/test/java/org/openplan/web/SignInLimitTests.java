package org.openplan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openplan.IntegrationTest;
import org.openplan.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/// One address that returns from a sign-in again and again is asked to wait, and nobody else is.
@IntegrationTest
@TestPropertySource(
        properties = {
            "openplan.limits.sign-in.times=5",
            "openplan.limits.sign-in.per=1h",
            "openplan.proxies=127.0.0.0/8"
        })
class SignInLimitTests {

    private static final String RETURN = "/login/oauth2/code/keycloak?code=made-up&state=made-up";

    @Test
    void whoReturnsTooOftenIsToldWhenToTryAgain(@LocalServerPort int port) {
        var visitor = new Visitor(port);
        for (int i = 0; i < 5; i++)
            assertThat(ask(visitor, "198.51.100.1, 203.0.113.5")).isEqualTo(302);

        var refused = visitor.get(RETURN, "X-Forwarded-For", "192.0.2.77, 203.0.113.5", "Accept-Language", "sr-Latn");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 3600L);
        assertThat(refused.headers().firstValue("cache-control")).contains("no-store");
        assertThat(refused.headers().map()).doesNotContainKey("set-cookie");
        assertThat(Visitor.text(refused)).contains("Previše zahteva", "lang=\"sr-Latn\"");
        assertThat(ask(visitor, "203.0.113.6")).isEqualTo(302);
        assertThat(visitor.status("/")).isEqualTo(200);
    }

    private static int ask(Visitor visitor, String way) {
        return visitor.get(RETURN, "X-Forwarded-For", way).statusCode();
    }
}
