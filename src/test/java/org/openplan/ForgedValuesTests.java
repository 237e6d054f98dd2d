package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.Cast.Town;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.SamplePlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/// Values that no field of ours sends: whatever comes of them, they do not fill the log.
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class ForgedValuesTests {

    private static final List<Object> VALUES = List.of(
            "+999999999-01-01",
            "-999999999-01-01",
            "999999999-01-01",
            "9999-12-31",
            "0000-00-00",
            "2025-02-30",
            "1e999999999",
            "9".repeat(5_000),
            Integer.MIN_VALUE,
            "x",
            7.5,
            true,
            List.of(1),
            Map.of("a", "b"));

    @Autowired
    ServletWebServerApplicationContext service;

    @Autowired
    Cast cast;

    @Autowired
    ActionPlans plans;

    @Autowired
    PlanOverview overview;

    Town town;
    String plan;

    @BeforeEach
    void aDraft() {
        town = cast.town();
        plan = town.as(
                        town.coordinator(),
                        () -> overview.preview(plans.draft(SamplePlan.document(), List.of(), List.of())))
                .slug();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/new-plan",
                "/people",
                "/plan/:plan/texts",
                "/plan/:plan/measures/1",
                "/plan/:plan/adoption",
                "/plan/:plan/preview-links"
            })
    void theyWriteNoStackTraceAndALineOrTwo(String screen, CapturedOutput log) {
        var forger = Forger.signedIn(service, town.coordinator()).open(town.slug() + screen.replace(":plan", plan));
        var fields = forger.all(Component.class).stream()
                .filter(HasValue.class::isInstance)
                .toList();
        assertThat(fields).isNotEmpty();
        for (var value : VALUES) for (var field : fields) forger.set(field, "value", value);
        forger.all(Button.class).forEach(forger::click);

        var written = log.getAll().lines().toList();
        assertThat(written).noneMatch(line -> line.startsWith("\tat "));
        assertThat(written.stream().filter(line -> line.contains(" WARN ") || line.contains(" ERROR ")))
                .hasSizeLessThanOrEqualTo(3);
    }
}
