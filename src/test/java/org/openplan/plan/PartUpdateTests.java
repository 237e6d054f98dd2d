package org.openplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplan.document.Completion;
import org.openplan.document.MeasureField;
import org.openplan.document.OgpValue;
import org.openplan.document.OriginKind;
import org.openplan.document.ParticipantKind;
import org.openplan.document.PlanDocument.Assessment;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.PlanDocument.ClaimedValue;
import org.openplan.document.PlanDocument.Declaration;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Link;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Origin;
import org.openplan.document.PlanDocument.Participant;
import org.openplan.document.PlanDocument.Period;
import org.openplan.document.PlanDocument.Responsible;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.StepField;
import org.openplan.document.Text;

class PartUpdateTests {

    /// What a file of a later version cannot know, and the parts that are merged one by one.
    private static final Set<MeasureField> KEPT = Set.of(
            MeasureField.STEPS,
            MeasureField.INDICATORS,
            MeasureField.ORIGIN,
            MeasureField.COMPLETION,
            MeasureField.DECLARED,
            MeasureField.ASSESSMENTS);

    @ParameterizedTest
    @EnumSource(MeasureField.class)
    void everyFieldOfAMeasureIsTakenFromTheLaterVersionOrKept(MeasureField field) {
        var before = measure("1", 2024);
        var now = measure("2", 2025);
        assertThat(field.of(now)).as("the two differ").isNotEqualTo(field.of(before));

        var merged = PartUpdate.of(before, now);

        assertThat(field.of(merged)).isEqualTo(field.of(KEPT.contains(field) ? before : now));
    }

    @ParameterizedTest
    @EnumSource(MeasureField.class)
    void aFieldOfWhichTheLaterVersionSaysNothingStays(MeasureField field) {
        var before = measure("1", 2024);

        assertThat(field.of(PartUpdate.of(before, Measure.numbered("")))).isEqualTo(field.of(before));
    }

    @ParameterizedTest
    @EnumSource(StepField.class)
    void everyTextOfAStepIsTakenFromTheLaterVersion(StepField field) {
        var before = field.into(Step.numbered("1"), words("former"));
        var now = field.into(Step.numbered("1"), words("later"));

        assertThat(field.text(PartUpdate.of(before, now))).isEqualTo(words("later"));
        assertThat(field.text(PartUpdate.of(before, Step.numbered("1")))).isEqualTo(words("former"));
    }

    private static Measure measure(String mark, int year) {
        var measure = Measure.numbered(mark);
        for (var field : MeasureField.texts()) measure = field.into(measure, words(field.field() + mark));
        var day = LocalDate.of(year, 3, 1);
        return measure.with()
                .values(List.of(new ClaimedValue(OgpValue.ACCOUNTABILITY, words("how " + mark))))
                .period(new Period(day, day.plusYears(1), null))
                .responsible(new Responsible("Office " + mark, null, null, null))
                .participants(List.of(new Participant("Partner " + mark, ParticipantKind.OTHER)))
                .steps(List.of(Step.numbered(mark)))
                .indicators(List.of(Indicator.of(words("indicator " + mark))))
                .budget(List.of(new BudgetLine(year, BigDecimal.TEN, "EUR", null, null)))
                .policyAreas(List.of("area" + mark))
                .marks(List.of("mark" + mark))
                .sdgTargets(List.of("16." + mark))
                .links(List.of(new Link(words("link " + mark), "https://example.org/" + mark)))
                .origin(new Origin(OriginKind.values()[mark.equals("1") ? 0 : 1], null))
                .completion(mark.equals("1") ? Completion.LIMITED : Completion.SUBSTANTIAL)
                .declared(new Declaration(Completion.COMPLETE, "Mira", day, words("why")))
                .assessments(List.of(new Assessment("Forum " + mark, day, Completion.LIMITED, words("assessed"))))
                .build();
    }

    private static Text words(String text) {
        return Text.of("en", text);
    }
}
