package org.openplan.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.document.Quarter;

class TypedQuarterTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IV 2023",
                "iv 2023.",
                "IV/2023",
                "4/2023",
                "4. 2023.",
                "4 2023",
                "2023/4",
                "Q4 2023",
                "q4/2023",
                "Q4-2023",
                "2023-Q4",
                "2023 IV",
                "4th quarter of 2023",
                "fourth quarter 2023",
                "IV kvartal 2023.",
                "4. kvartal 2023. godine",
                "četvrti kvartal 2023",
                "K4 2023",
                "IV квартал 2023",
                "4. квартал 2023. године",
                "ИВ квартал 2023."
            })
    void aQuarterIsUnderstoodAsPeopleTypeIt(String typed) {
        assertThat(TypedQuarter.read(typed)).contains(new Quarter(2023, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023",
                "IV",
                "5/2023",
                "12/2023",
                "V 2023",
                "2023-2024",
                "I-IV 2023",
                "IV 23",
                "soon",
                "IV May 2023"
            })
    void nothingElseIsTakenForAQuarter(String typed) {
        assertThat(TypedQuarter.read(typed)).isEmpty();
    }
}
