package org.openplan.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.springframework.stereotype.Component;

/// Replaces the texts in which Flow itself speaks to people: an ended session, a failure, a lost connection.
@Component
class SystemTexts implements VaadinServiceInitListener {

    private final transient Translations translations;

    SystemTexts(Translations translations) {
        this.translations = translations;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(asked -> texts(translations.in(asked.getLocale())));
        event.getSource().addUIInitListener(opened -> connection(opened.getUI()));
    }

    /// A browser without our cookie is one whose session has ended: nobody gets here without cookies.
    static SystemMessages texts(Messages words) {
        var texts = new CustomizedSystemMessages();
        texts.setSessionExpiredNotificationEnabled(true);
        texts.setSessionExpiredCaption(say(words, "endedTitle"));
        texts.setSessionExpiredMessage(say(words, "ended"));
        texts.setCookiesDisabledCaption(say(words, "endedTitle"));
        texts.setCookiesDisabledMessage(say(words, "ended"));
        texts.setInternalErrorCaption(say(words, "failedTitle"));
        texts.setInternalErrorMessage(say(words, "failed"));
        texts.setSyncErrorCaption(say(words, "failedTitle"));
        texts.setSyncErrorMessage(say(words, "failed"));
        return texts;
    }

    private void connection(UI screen) {
        var words = translations.in(screen.getLocale());
        var texts = screen.getReconnectDialogConfiguration();
        texts.setDialogText(say(words, "reconnecting"));
        texts.setDialogTextGaveUp(say(words, "offline"));
        screen.getPage()
                .executeJs(
                        "const shown = window.Vaadin?.connectionIndicator;"
                                + "if (shown) { shown.onlineText = $0; shown.offlineText = $1; shown.reconnectingText = $2 }",
                        say(words, "online"),
                        say(words, "offline"),
                        say(words, "reconnecting"));
    }

    private static String say(Messages words, String key) {
        return words.say("web.SystemTexts." + key);
    }
}
