package org.openplan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openplan.publication.pages.SamplePlans;

class TemplateFingerprintTests {

    @Test
    void aSiteThatMovedHasItsPagesWrittenAnew() {
        var town = SamplePlans.town();

        assertThat(new TemplateFingerprint("https://old.example").of(town))
                .isNotEqualTo(new TemplateFingerprint("https://new.example").of(town));
        assertThat(new TemplateFingerprint("https://old.example").of(town))
                .isEqualTo(new TemplateFingerprint("https://old.example").of(town));
    }
}
