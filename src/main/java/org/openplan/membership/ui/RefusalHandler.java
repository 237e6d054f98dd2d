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
import org.openplan.web.TooOften;
import org.springframework.security.access.AccessDeniedException;

/// Reports a permission withdrawn in the meantime in plain words and reloads the screen; reports anything
/// else as an error.
class RefusalHandler extends DefaultErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        var screen = UI.getCurrent();
        if (screen == null) {
            super.error(event);
        } else if (event.getThrowable() instanceof AccessDeniedException) {
            screen.getPage().setLocation("/app/");
        } else if (event.getThrowable() instanceof TooOften refused) {
            say(screen, screen.getTranslation("membership.RefusalHandler.tooOften", refused.seconds()));
        } else {
            super.error(event);
            say(screen, screen.getTranslation("membership.RefusalHandler.failed"));
        }
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
