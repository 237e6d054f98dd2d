package org.openplan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openplan.publication.pages.SamplePlans;

class FormTests {

    @Test
    void aSiteThatMovedHasItsPagesWrittenAnew() {
        var town = SamplePlans.town();

        assertThat(new Form("https://old.example").of(town)).isNotEqualTo(new Form("https://new.example").of(town));
        assertThat(new Form("https://old.example").of(town)).isEqualTo(new Form("https://old.example").of(town));
    }
}
