package org.openplan.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/// What a visitor with assistive technology would stumble over, as axe tells it; brought in by the developer tools,
/// past the page's own policy, and once a page.
final class Axe {

    private static final String SOURCE = source();
    private static final String RUN = """
        axe.run(document, {resultTypes: ['violations'], preload: false, runOnly: {type: 'tag', values:
            ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}})
        .then(found => found.violations.map(rule => ({impact: rule.impact, said: rule.id + ' (' + rule.impact + '): '
            + rule.help + ' ' + rule.nodes.slice(0, 5).map(node => node.target + ' ' + node.html).join(', ')})))\
        """;

    /// A rule that is broken: how badly it hinders, and where.
    record Stumble(String impact, String said) {

        boolean isSevere() {
            return impact.equals("serious") || impact.equals("critical");
        }
    }

    private Axe() {}

    static List<Stumble> on(ChromeDriver page) {
        if (evaluate(page, "typeof axe").equals("undefined")) evaluate(page, SOURCE + ";''");
        return ((List<?>) evaluate(page, RUN))
                .stream()
                        .map(rule -> (Map<?, ?>) rule)
                        .map(rule -> new Stumble((String) rule.get("impact"), (String) rule.get("said")))
                        .toList();
    }

    private static Object evaluate(ChromeDriver page, String expression) {
        var answer = page.executeCdpCommand(
                "Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.containsKey("exceptionDetails")) throw new IllegalStateException(answer.toString());
        return Objects.requireNonNull(((Map<?, ?>) answer.get("result")).get("value"));
    }

    private static String source() {
        try (var in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
