package org.openplan.membership.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplan.Cast;
import org.openplan.IntegrationTest;
import org.openplan.document.Text;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.Measures;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.SamplePlan;
import org.openplan.tenancy.NotStorable;
import org.openplan.web.LimitedAction;
import org.openplan.web.RateLimits;
import org.openplan.web.TooOften;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/// What a person is told when a screen asked for something that cannot be.
@IntegrationTest
@ViewPackages(packages = "org.openplan")
class RefusalHandlerTests extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    ActionPlans plans;

    @Autowired
    PlanOverview overview;

    @Autowired
    Measures measures;

    @Autowired
    RateLimits limits;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | This cannot be kept: a number or a text in it is longer",
                "sr-Latn | Ovo ne može da se sačuva: neki broj ili tekst je duži"
            })
    void whatCannotBeStoredIsSaidInTheReadersLanguage(String language, String words) {
        var town = cast.town();
        SecurityContextHolder.setContext(new SecurityContextImpl(Cast.authentication(town.coordinator())));
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));
        UI.getCurrent().navigate(town.slug());
        var unreadable = catchThrowable(() -> town.run(town.coordinator(), () -> {
            var plan = plans.draft(SamplePlan.document(), List.of(), List.of());
            var read = measures.details(overview.details(plan).measures().getFirst());
            var changed = read.measure().withGoal(Text.of("x".repeat(60_000), "A language without end"));
            measures.revise(read.id(), read.version(), new MeasureRevision(changed, read.steps()));
        }));
        assertThat(unreadable).hasStackTraceContaining(NotStorable.class.getName());

        new RefusalHandler().error(new ErrorEvent(unreadable));

        assertThat($(Notification.class).single().getElement().getTextRecursively())
                .contains(words);
    }

    @Test
    void whatAnotherThreadWasRefusedIsSaidAsOnAnyScreen() {
        var town = cast.town();
        SecurityContextHolder.setContext(new SecurityContextImpl(Cast.authentication(town.coordinator())));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate(town.slug());
        var refused = catchThrowableOfType(TooOften.class, () -> {
            for (int i = 0; i < 10_000; i++) limits.count(LimitedAction.UPLOAD, town.slug());
        });

        new RefusalHandler()
                .error(new ErrorEvent(
                        new ExecutionException(new CompletionException(new InvocationTargetException(refused)))));

        assertThat($(Notification.class).single().getElement().getTextRecursively())
                .contains("You did this very often");
    }
}
