package org.openplan.membership.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.openplan.membership.Person;
import org.openplan.membership.PersonLanguages;
import org.springframework.stereotype.Component;

/// Begins the screens of a person in the language they chose, instead of the browser's.
@Component
class FirstLanguage implements VaadinServiceInitListener {

    private final PersonLanguages languages;

    FirstLanguage(PersonLanguages languages) {
        this.languages = languages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(first -> {
            if (Person.signedIn().isPresent())
                languages.mine().map(Locale::forLanguageTag).ifPresent(first.getSession()::setLocale);
        });
    }
}
