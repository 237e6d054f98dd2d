package org.openplan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplan.tenancy.Subject;

class FormerNotationTests {

    @ParameterizedTest
    @CsvSource({
        "plan 2025-2026, plan=2025-2026",
        "measure 2, measure=2",
        "measure 2 step 1, measure=2 step=1",
        "plan 2025-2026 measure 2, plan=2025-2026 measure=2",
        "plan 2025-2026 measure 2 step 1, plan=2025-2026 measure=2 step=1",
        "plan 2025-2026 round 2025-Q1, plan=2025-2026 round=2025-Q1",
        "round 2025-Q1, round=2025-Q1",
        "institution City library, institution=City library",
        "file Plan za 2025.docx, file=Plan za 2025.docx",
        "something unheard of, other=something unheard of",
        "'{0}', 'other={0}'"
    })
    void aPhraseNamesItsThings(String phrase, String things) {
        assertThat(FormerNotation.subject(phrase).parts().stream()
                        .map(part -> part.kind() + "=" + part.label())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(things);
    }

    @Test
    void aMemberIsAPerson() {
        var subject = FormerNotation.subject("member ana@example.org");

        assertThat(subject.person()).isEqualTo("ana@example.org");
        assertThat(subject.labels()).isEmpty();
        assertThat(FormerNotation.subject("member").person()).isNull();
    }

    @Test
    void linesWithoutIdsAreFoundByTheirPhrase() {
        var plan = Subject.of("plan", UUID.randomUUID(), "2025-2026");

        assertThat(FormerNotation.phrase(plan)).isEqualTo("plan 2025-2026");
        assertThat(FormerNotation.phrase(plan.with("measure", UUID.randomUUID(), "2")))
                .isEqualTo("measure 2");
    }
}
