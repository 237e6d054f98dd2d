package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/// Whoever reads the log can believe every line: nobody writes one by what they send.
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class ForgedLogLinesTests {

    private static final String FORGED =
            "x\r\n09:00:00.000 ERROR FORGED\n\tat forged.Frame(Forged.java:1)\u2028\u001b[2J";
    private static final String ESCAPED =
            "x\\r\\n09:00:00.000 ERROR FORGED\\n\\tat forged.Frame(Forged.java:1)\\u2028\\u001b[2J";

    @Autowired
    ServletWebServerApplicationContext service;

    @Autowired
    Cast cast;

    @Test
    void aForgedCallWritesNoLineOfItsOwn(CapturedOutput log) {
        var town = cast.town();
        var monitor = Forger.signedIn(service, town.monitor()).open(town.slug());

        monitor.say(Map.of(
                "type",
                "publishedEventHandler",
                "node",
                1,
                "templateEventMethodName",
                FORGED,
                "templateEventMethodArgs",
                List.of(),
                "promise",
                0));

        assertThat(log.getAll()).contains("09:00:00.000 ERROR FORGED").doesNotContain("\u001b");
        assertThat(log.getAll().lines()).noneMatch(line -> line.startsWith("09:00:00.000"));
    }

    @Test
    void theMessagesOfFailuresStayInTheirLineAboveAReadableTrace(CapturedOutput log) {
        var cause = new IllegalArgumentException(FORGED);
        LoggerFactory.getLogger("org.openplan.Any").error("Failed with {}", FORGED, new IllegalStateException(cause));

        assertThat(log.getAll())
                .contains("Failed with " + ESCAPED + System.lineSeparator())
                .contains("Caused by: java.lang.IllegalArgumentException: " + ESCAPED + System.lineSeparator()
                        + "\tat org.openplan.ForgedLogLinesTests");
        assertThat(log.getAll().lines()).noneMatch(line -> line.startsWith("09:00:00.000"));
    }
}
