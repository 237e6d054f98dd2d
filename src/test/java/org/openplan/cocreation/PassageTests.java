package org.openplan.cocreation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageTests {

    @Test
    void aTextOfAStepIsRead() {
        assertThat(Passage.read("steps.0199c2a1-7d3e-7a11-8c22-0123456789ab.output"))
                .hasValueSatisfying(passage -> assertThat(passage.step()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "steps.------------------------------------.output",
                "steps.0199c2a1-7d3e-7a11-8c22-0123456789a-.output",
                "steps.000000199c2a1-7d3e-7a11-8c22-12345678.output",
                "steps..output",
                "nothing"
            })
    void anIdInAnotherFormIsNoPassage(String place) {
        assertThat(Passage.read(place)).isEmpty();
    }
}
