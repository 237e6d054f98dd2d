package org.openplan.membership.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.NotStorable;
import org.openplan.web.TooOften;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/// Reports a permission withdrawn in the meantime in plain words and reloads the screen; reports anything
/// else as an error. A call that no screen makes is only a line in the log, once a minute for each session.
class RefusalHandler extends DefaultErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalHandler.class);
    private static final String CALLS = "com.vaadin.flow.server.communication.";
    private static final String OURS = "org.openplan.";
    private static final long PAUSE = Duration.ofMinutes(1).toNanos();

    private @Nullable Long noted;

    @Override
    public void error(ErrorEvent event) {
        var screen = UI.getCurrent();
        var thrown = unwrapped(event.getThrowable());
        if (screen == null) {
            super.error(event);
        } else if (thrown instanceof AccessDeniedException) {
            screen.getPage().setLocation("/app/");
        } else if (thrown instanceof TooOften refused) {
            say(screen, screen.getTranslation("membership.RefusalHandler.tooOften", refused.seconds()));
        } else if (isNotStorable(event.getThrowable())) {
            say(screen, screen.getTranslation("membership.RefusalHandler.notStorable"));
        } else {
            if (isForged(event.getThrowable())) note(event.getThrowable());
            else super.error(event);
            say(screen, screen.getTranslation("membership.RefusalHandler.failed"));
        }
    }

    /// What another thread or a called method threw arrives in a cover that says nothing.
    private static Throwable unwrapped(Throwable thrown) {
        var cause = isCover(thrown) ? thrown.getCause() : null;
        return cause == null ? thrown : unwrapped(cause);
    }

    private static boolean isCover(Throwable thrown) {
        return thrown instanceof ExecutionException
                || thrown instanceof CompletionException
                || thrown instanceof InvocationTargetException;
    }

    /// The layers between wrap it.
    private static boolean isNotStorable(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause())
            if (cause instanceof NotStorable) return true;
        return false;
    }

    /// Whether Flow refused the call before it reached a screen of ours.
    private static boolean isForged(Throwable thrown) {
        var names = Arrays.stream(thrown.getStackTrace())
                .map(StackTraceElement::getClassName)
                .toList();
        return names.stream().anyMatch(name -> name.startsWith(CALLS))
                && names.stream().takeWhile(name -> !name.startsWith(CALLS)).noneMatch(name -> name.startsWith(OURS));
    }

    private void note(Throwable thrown) {
        long now = System.nanoTime();
        if (noted != null && now - noted < PAUSE) return;
        noted = now;
        var place = Arrays.stream(thrown.getStackTrace()).findFirst().orElse(null);
        LOG.warn("Refused {} at {}", thrown.getClass().getName(), place);
    }

    /// Keeps the notification until it is dismissed; a new one replaces it, so that messages do not pile up.
    private static void say(UI screen, String sentence) {
        var said = ComponentUtil.getData(screen, Notification.class);
        if (said != null) said.close();
        var notification = new Notification();
        notification.setDuration(0);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setAssertive(true);
        var line = new HorizontalLayout(
                FlexComponent.Alignment.CENTER,
                new Span(sentence),
                new Button(screen.getTranslation("membership.RefusalHandler.read"), click -> notification.close()));
        notification.add(line);
        notification.open();
        ComponentUtil.setData(screen, Notification.class, notification);
    }
}
