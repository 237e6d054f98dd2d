package org.openplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.Quarter;

class StepNumbersTests {

    @Test
    void everyStepHasANumberOfItsOwn() {
        assertThat(StepNumbers.mayFollow(numbered("1", "2"), numbered("1", "2", "3")))
                .isTrue();
        assertThat(StepNumbers.mayFollow(numbered("1", "2"), numbered("1", "1")))
                .isFalse();
        assertThat(StepNumbers.mayFollow(numbered("1", "2"), numbered("1", " ")))
                .isFalse();
    }

    @Test
    void whatWasImportedWithoutIsMendedOneByOne() {
        assertThat(StepNumbers.mayFollow(numbered("1", "1", "1"), numbered("1", "1", "1")))
                .isTrue();
        assertThat(StepNumbers.mayFollow(numbered("1", "1", "1"), numbered("1", "2", "1")))
                .isTrue();
    }

    private static Measure numbered(String... steps) {
        return SamplePlan.measure("1", "City library")
                .withSteps(Stream.of(steps)
                        .map(number -> SamplePlan.step(number, new Quarter(2025, 1)))
                        .toList());
    }
}
