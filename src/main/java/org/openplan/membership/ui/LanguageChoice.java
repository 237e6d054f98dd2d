package org.openplan.membership.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import org.openplan.language.Translations;
import org.openplan.membership.PersonLanguages;

/// The choice of the language of one's screens and mails; a change reloads the screen.
class LanguageChoice extends Select<Locale> {

    private static final List<Locale> LANGUAGES =
            Translations.LANGUAGES.stream().map(Locale::forLanguageTag).toList();

    private final PersonLanguages languages;

    LanguageChoice(PersonLanguages languages) {
        this.languages = languages;
        setItems(LANGUAGES);
        setItemLabelGenerator(locale -> Translations.nameOf(locale.toLanguageTag()));
        setAriaLabel(getTranslation("membership.LanguageChoice.label"));
        setValue(getLocale());
        addClassName("language");
        addValueChangeListener(change -> {
            if (change.isFromClient()) choose(change.getValue());
        });
    }

    private void choose(Locale language) {
        languages.choose(language.toLanguageTag());
        VaadinSession.getCurrent().setLocale(language);
        UI.getCurrent().getPage().reload();
    }
}
