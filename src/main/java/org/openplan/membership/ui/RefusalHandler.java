package org.openplan.membership.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import org.springframework.security.access.AccessDeniedException;

/// A right that was taken away meanwhile is said plainly, and the screen is loaded anew; anything else is an error.
class RefusalHandler extends DefaultErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        var screen = UI.getCurrent();
        if (screen == null) {
            super.error(event);
        } else if (event.getThrowable() instanceof AccessDeniedException) {
            screen.getPage().setLocation("/app/");
        } else {
            super.error(event);
            Notification.show(
                    screen.getTranslation("membership.RefusalHandler.failed"), 0, Notification.Position.MIDDLE);
        }
    }
}
