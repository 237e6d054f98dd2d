package org.openplan.plan.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplan.document.Finding;
import org.openplan.document.MeasurePart;
import org.openplan.document.Severity;

class FormPlaceTests {

    @ParameterizedTest
    @CsvSource({
        "step-3,STEPS,step-3,''",
        "step-1.2:end,STEPS,step-1.2,end",
        "steps.2,STEPS,step-2,description",
        "steps.1.2.output,STEPS,step-1.2,output",
        "indicators.3,INDICATORS,indicator-3,indicator",
        "period.end,WHO,'',period.end",
        "responsible,WHO,'',responsible.email",
        "budget,MONEY,'',budget",
        "why,WHY,'',why"
    })
    void anAddressNamesAPartAnEntryAndAField(String address, MeasurePart part, String entry, String field) {
        assertThat(FormPlace.parse(address)).contains(new FormPlace(part, entry, field));
    }

    @Test
    void anAddressOfNothingLeadsNowhere() {
        assertThat(FormPlace.parse("elsewhere")).isEmpty();
    }

    @Test
    void aFindingOfAStepStandsAtTheStepsField() {
        var finding = new Finding("step-without-dates", Severity.ERROR, "1", "2", "end", null, List.of());
        assertThat(FormPlace.of(finding)).contains(new FormPlace(MeasurePart.STEPS, "step-2", "end"));
    }
}
