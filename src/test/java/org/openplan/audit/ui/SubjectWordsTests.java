package org.openplan.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openplan.language.Translations;
import org.openplan.tenancy.Subject;

class SubjectWordsTests {

    private static final Subject PLAN = Subject.of("plan", UUID.randomUUID(), "2025-2026");
    private static final Subject MEASURE = PLAN.with("measure", UUID.randomUUID(), "2");
    private static final Subject STEP = MEASURE.part("step", UUID.randomUUID(), "1");

    private final SubjectWords serbian = new SubjectWords(new Translations().in("sr-Latn"));
    private final SubjectWords english = new SubjectWords(new Translations().in("en"));

    @Test
    void whatWasChangedIsSaidInTheReadersLanguage() {
        assertThat(serbian.say(PLAN, "")).isEqualTo("Plan 2025-2026");
        assertThat(serbian.say(STEP, "")).isEqualTo("Korak 1, mera 2, plan 2025-2026");
        assertThat(english.say(STEP, "")).isEqualTo("Step 1, measure 2, plan 2025-2026");
        assertThat(serbian.say(PLAN.with("round", UUID.randomUUID(), "2025-Q1"), ""))
                .isEqualTo("Krug za I kvartal 2025., plan 2025-2026");
        assertThat(serbian.say(Subject.of("institution", UUID.randomUUID(), "City library"), ""))
                .isEqualTo("Institucija: City library");
    }

    @Test
    void aPersonIsCalledWhatTheyAreCalledNow() {
        var member = Subject.ofPerson("member", UUID.randomUUID(), null);

        assertThat(english.say(member, "ana@example.org")).isEqualTo("ana@example.org");
        assertThat(english.say(Subject.ofPerson("person", null, null), "")).isEqualTo("Data of a person");
    }

    @Test
    void whatNoModuleKnowsIsSaidAsItWasWritten() {
        assertThat(serbian.say(Subject.of("boat", UUID.randomUUID(), "{0}"), ""))
                .isEqualTo("{0}");
        assertThat(serbian.say(Subject.of("other", UUID.randomUUID(), "{0}"), ""))
                .isEqualTo("{0}");
    }

    @Test
    void withTheThingInViewOnlyItsPartIsSaidOrWhatItWasCalled() {
        assertThat(english.sayWithin(MEASURE, MEASURE, "")).isEmpty();
        assertThat(english.sayWithin(MEASURE, STEP, "")).isEqualTo("Step 1");
        assertThat(english.sayWithin(PLAN.with("measure", UUID.randomUUID(), "7"), MEASURE, ""))
                .isEqualTo("Measure 2, plan 2025-2026");
    }
}
