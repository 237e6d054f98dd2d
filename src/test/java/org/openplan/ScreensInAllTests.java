package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.test.context.TestPropertySource;

/// When all screens that fit into the memory are open, the next one is refused with a sentence, whoever asks.
@EmbeddedIntegrationTest
@TestPropertySource(properties = "openplan.screens.all=3")
class ScreensInAllTests {

    @Autowired
    private ServletWebServerApplicationContext service;

    @Autowired
    private Cast cast;

    @Test
    void oneScreenTooManyIsRefusedUntilAnotherIsClosed() {
        var town = cast.town();
        var route = town.slug() + "/people";
        var first = Forger.signedIn(service, town.coordinator()).open(route);
        Forger.signedIn(service, town.officer()).open(town.slug() + "/today");
        Forger.signedIn(service, town.monitor()).open(town.slug() + "/today");
        var next = Forger.signedIn(service, town.coordinator());

        var refused = next.get("?v-r=init&location=" + route + "&query=");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("No more screens can be opened", "nothing in them is lost");
        first.inside(screen -> {
            screen.close();
            return screen;
        });
        first.say();
        assertThat(next.get("?v-r=init&location=" + route + "&query=").statusCode())
                .isEqualTo(200);
    }
}
