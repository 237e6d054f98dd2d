package org.openplan.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openplan.language.Translations;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// Behind a proxy that nobody told us of, one visitor does not stop the sign-in of the others.
class SharedAddressTests {

    private static final String RETURN = "/login/oauth2/code/keycloak";

    private final LimitSettings settings = new LimitSettings(
            Map.of(
                    LimitedAction.SIGN_IN, new LimitSettings.Rate(5, Duration.ofHours(1)),
                    LimitedAction.SHARED_SIGN_IN, new LimitSettings.Rate(20, Duration.ofHours(1)),
                    LimitedAction.PREVIEW_LINK, new LimitSettings.Rate(5, Duration.ofHours(1)),
                    LimitedAction.SHARED_PREVIEW_LINK, new LimitSettings.Rate(20, Duration.ofHours(1))),
            List.of());
    private final AddressLimits limits = new AddressLimits(new RateLimits(settings));
    private final ClientAddress address = new ClientAddress(settings, "http://localhost");
    private final RefusalPage page = new RefusalPage(new Translations());
    private final SignInLimit limit = new SignInLimit(limits, address, page);
    private final PreviewLimit previews = new PreviewLimit(limits, address, page);

    @Test
    void oneVisitorUsesUpNoMoreThanTheirOwn() throws Exception {
        for (int i = 0; i < 60; i++) ask(RETURN, "198.51.100.1");

        assertThat(ask(RETURN, "198.51.100.1")).isEqualTo(429);
        assertThat(ask(RETURN, "198.51.100.2")).isEqualTo(200);
    }

    @Test
    void whoeverClaimsToBeManyGetsOnlyTheLargerShare() throws Exception {
        for (int i = 0; i < 20; i++) assertThat(ask(RETURN, "198.51.100." + i)).isEqualTo(200);

        assertThat(ask(RETURN, "198.51.100.77")).isEqualTo(429);
    }

    @Test
    void aSignInMayBeStartedHoweverOftenOthersHaveTried() throws Exception {
        for (int i = 0; i < 40; i++) {
            ask(RETURN, "");
            ask("/oauth2/authorization/keycloak", "");
        }
        assertThat(ask(RETURN, "")).isEqualTo(429);

        assertThat(ask("/oauth2/authorization/keycloak", "")).isEqualTo(200);
    }

    @Test
    void whoeverGuessesAtLinksToDraftsKeepsNobodyElseFromTheirs() throws Exception {
        for (int i = 0; i < 60; i++) ask(previews, "/preview/primer/guess", "198.51.100.1");

        assertThat(ask(previews, "/preview/primer/guess", "198.51.100.1")).isEqualTo(429);
        assertThat(ask(previews, "/preview/primer/right", "198.51.100.2")).isEqualTo(200);
    }

    private int ask(String path, String claimed) throws ServletException, IOException {
        return ask(limit, path, claimed);
    }

    private static int ask(RequestLimit limit, String path, String claimed) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr("192.0.2.1");
        if (!claimed.isEmpty()) request.addHeader("X-Forwarded-For", claimed);
        var response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
