package org.openplan.journeys;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.regex.Pattern;

/// The published plan of the made-up town of Primer.
final class Demo {

    private static final Pattern PLAN = Pattern.compile("/primer/en/plans/([A-Za-z0-9-]+)\"");

    private Demo() {}

    /// It is published a moment after the first start.
    static void isPublished() {
        await("Primer's plan")
                .atMost(Duration.ofMinutes(3))
                .until(() -> PLAN.matcher(Service.VISITOR.read("/primer/en/")).find());
    }

    static String plan(String language) {
        var found = PLAN.matcher(Service.VISITOR.read("/primer/en/"));
        if (!found.find()) throw new AssertionError("Primer has published no plan");
        return "/primer/" + language + "/plans/" + found.group(1);
    }
}
