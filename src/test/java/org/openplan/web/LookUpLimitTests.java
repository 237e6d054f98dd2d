package org.openplan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.IntegrationTest;
import org.openplan.Stage;
import org.openplan.Visitor;
import org.openplan.document.Text;
import org.openplan.plan.ActionPlans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/// Who asks again and again for what is not there is asked to wait; who reads is not.
@IntegrationTest
@TestPropertySource(
        properties = {
            "openplan.limits.look-up.times=5",
            "openplan.limits.look-up.per=1h",
            "openplan.proxies=127.0.0.0/8"
        })
class LookUpLimitTests {

    private static final Pattern ADDRESS = Pattern.compile("<loc>http://[^/]+([^<]+)</loc>");

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private ActionPlans plans;

    private Visitor visitor;

    @BeforeEach
    void visit(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @Test
    void whoAsksForMissingPagesWithoutEndIsToldWhenToTryAgainAndNobodyElseIs() {
        for (int i = 0; i < 5; i++)
            assertThat(ask("/nowhere/en/" + i, "203.0.113.5").statusCode()).isEqualTo(404);

        var refused = ask("/nowhere/en/more", "203.0.113.5");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 3600L);
        assertThat(refused.headers().firstValue("content-security-policy")).isPresent();
        assertThat(ask("/nowhere/evidence/" + "0".repeat(64), "203.0.113.5").statusCode())
                .isEqualTo(429);
        assertThat(ask("/nowhere/en/more", "203.0.113.6").statusCode()).isEqualTo(404);
        assertThat(ask("/", "203.0.113.5").statusCode()).isEqualTo(200);
    }

    @Test
    void searchesAreCountedButNotThoseWhoseAnswerIsKept() {
        for (int i = 0; i < 5; i++)
            assertThat(ask("/?q=word" + i, "203.0.113.7").statusCode()).isEqualTo(200);

        assertThat(ask("/?q=another", "203.0.113.7").statusCode()).isEqualTo(429);
        assertThat(ask("/?q=word1", "203.0.113.7").statusCode()).isEqualTo(200);
    }

    @Test
    void whoReadsEveryPageThereIsIsNotCounted() {
        var town = cast.town();
        town.run(town.coordinator(), () -> plans.publish(stage.adopted(town), Text.NONE));
        var pages = ADDRESS.matcher(Visitor.text(ask("/" + town.slug() + "/sitemap.xml", "203.0.113.8")))
                .results()
                .map(page -> page.group(1))
                .toList();

        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(pages).allMatch(page -> ask(page, "203.0.113.8").statusCode() == 200);
        for (int i = 0; i < 5; i++)
            assertThat(ask("/nowhere/en/" + i, "203.0.113.8").statusCode()).isEqualTo(404);
    }

    private HttpResponse<byte[]> ask(String address, String from) {
        return visitor.get(address, "X-Forwarded-For", from, "Accept-Encoding", "identity");
    }
}
