package org.openplan.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openplan.language.Messages;
import org.openplan.language.Translations;

class LeadTests {

    private static final Messages ENGLISH = new Translations().in("en");

    @Test
    void aShortTextStaysWhole() {
        assertThat(Lead.of("Sessions are streamed.\nAll of them.", ENGLISH))
                .isEqualTo(new Lead("Sessions are streamed. All of them.", true));
    }

    @Test
    void aLongTextEndsWithItsLastSentenceThatFits() {
        var sentence = "The office publishes the minutes of every session within three days of it. ";

        assertThat(Lead.of(sentence.repeat(12), ENGLISH))
                .isEqualTo(new Lead(sentence.repeat(3).strip(), false));
    }

    @Test
    void aSentenceLongerThanTheLeadEndsAtAWord() {
        var lead = Lead.of("promised ".repeat(80), ENGLISH);

        assertThat(lead.isWhole()).isFalse();
        assertThat(lead.words()).endsWith("promised…").hasSizeLessThanOrEqualTo(281);
    }

    @Test
    void aWordWithoutAnEndIsCutToo() {
        assertThat(Lead.of("W".repeat(900), ENGLISH).words()).hasSizeBetween(1, 281);
    }
}
