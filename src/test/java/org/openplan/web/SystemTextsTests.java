package org.openplan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openplan.language.Translations;

/// Flow never speaks to people in its own words.
class SystemTextsTests {

    static final List<String> languages = Translations.LANGUAGES;

    @ParameterizedTest
    @FieldSource("languages")
    void everyMessageOfFlowIsOurs(String language) {
        var texts = SystemTexts.texts(new Translations().in(language));

        assertThat(said(texts))
                .doesNotContainNull()
                .doesNotContainAnyElementsOf(
                        said(new CustomizedSystemMessages()).toList());
        assertThat(texts.isSessionExpiredNotificationEnabled()).isTrue();
    }

    private static Stream<String> said(SystemMessages texts) {
        return Stream.of(
                texts.getSessionExpiredCaption(),
                texts.getSessionExpiredMessage(),
                texts.getCookiesDisabledCaption(),
                texts.getCookiesDisabledMessage(),
                texts.getInternalErrorCaption(),
                texts.getInternalErrorMessage(),
                texts.getSyncErrorCaption(),
                texts.getSyncErrorMessage());
    }
}
