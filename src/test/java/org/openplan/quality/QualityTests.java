package org.openplan.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openplan.document.Direction;
import org.openplan.document.Finding;
import org.openplan.document.OgpValue;
import org.openplan.document.ParticipantKind;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.PlanDocument.ClaimedValue;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Participant;
import org.openplan.document.PlanDocument.Period;
import org.openplan.document.PlanDocument.Reading;
import org.openplan.document.PlanDocument.Responsible;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.PlanDocument.Target;
import org.openplan.document.Quarter;
import org.openplan.document.SampleId;
import org.openplan.document.Text;

/// Each rule on a plan that breaks it and on one that keeps it.
class QualityTests {

    private String summary = "Residents learn how to take part.";
    private String goal = "Ten workshops are held.";
    private List<String> languages = List.of("en");
    private Period period = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), "2023");
    private Responsible responsible = new Responsible("City administration", null, "office@town.example", null);
    private List<Participant> participants = List.of(new Participant("Association of Residents", ParticipantKind.CSO));
    private List<ClaimedValue> values =
            List.of(new ClaimedValue(OgpValue.PARTICIPATION, Text.of("en", "Residents speak.")));
    private List<Step> steps = List.of(
            step("1", "Form a team", "2023-Q1", "2023-Q1"), step("2", "Hold 10 workshops", "2023-Q2", "2023-Q3"));
    private List<Indicator> indicators = List.of(new Indicator(
            SampleId.of("workshops held"),
            Text.of("en", "Workshops held"),
            "workshops",
            Direction.INCREASE,
            new Reading(BigDecimal.ZERO, LocalDate.of(2022, 12, 31)),
            List.of(new Target(Quarter.parse("2023-Q3"), BigDecimal.TEN)),
            List.of(),
            null));
    private List<String> sdgTargets = List.of();
    private List<BudgetLine> budget = List.of(new BudgetLine(2023, BigDecimal.TEN, "RSD", "Regular funds", null));

    @Test
    void aGoodPlanHasNoFindings() {
        assertThat(rules()).isEmpty();
    }

    @Test
    void aTargetThatNoSustainableDevelopmentGoalHas() {
        for (var known : List.of("16", "16.7", "16.10", "16.b", "1.5", "17.19", "8.10", "Goal 16", "Cilj 16.7"))
            assertThat(SubjectRules.isTarget(known)).as(known).isTrue();
        for (var unknown : List.of("banana", "99.99", "18", "0", "16.11", "16.c", "17.a", "16.07", "16.7.1", ""))
            assertThat(SubjectRules.isTarget(unknown)).as(unknown).isFalse();
        sdgTargets = List.of("16.7", "banana");
        assertThat(rules()).containsExactly("sdg-target-unknown");
    }

    @Test
    void aSummaryOverTheLimitOfTheForm() {
        summary = "x".repeat(141);
        assertThat(rules()).containsExactly("summary-too-long");
    }

    @Test
    void aYearOfWhichNoPlanSpeaks() {
        budget = List.of(new BudgetLine(20234, BigDecimal.TEN, "RSD", "Regular funds", null));
        steps = List.of(
                due("1", "Form a team", "0203-Q4"),
                due("2", "Hold 10 workshops", null).withEndDate(LocalDate.of(2323, 9, 30)));
        indicators = indicators.stream()
                .map(known -> known.withBaseline(new Reading(BigDecimal.ZERO, LocalDate.of(1, 12, 31))))
                .toList();

        assertThat(findings().stream().filter(finding -> finding.rule().equals("year-implausible")))
                .extracting(
                        Finding::step,
                        Finding::field,
                        finding -> finding.details().getFirst())
                .containsExactly(
                        tuple("1", "end", "0203-Q4"),
                        tuple("2", "end", "2323-09-30"),
                        tuple(null, "budget", "20234"),
                        tuple(null, "indicators", "0001-12-31"));
    }

    @Test
    void aStepWithoutDates() {
        steps = List.of(step("1", "Form a team", null, null));
        assertThat(rules()).containsExactly("step-without-dates");
    }

    @Test
    void aDayIsADateToo() {
        steps = List.of(
                due("1", "Form a team", null).withEndDate(LocalDate.of(2023, 5, 31)),
                due("2", "Hold 10 workshops", null)
                        .withEndDate(LocalDate.of(2023, 9, 30))
                        .withPrintedEnd("30 September 2023"));
        assertThat(rules()).isEmpty();
    }

    @Test
    void stepsOutOfOrder() {
        steps = List.of(
                step("1", "Form a team", "2023-Q3", "2023-Q4"), step("2", "Hold 10 workshops", "2023-Q1", "2023-Q3"));
        assertThat(rules()).containsExactly("step-before-its-predecessor");
    }

    @Test
    void deadlinesAloneSayNothingOfTheOrderOfSteps() {
        steps = List.of(
                due("1", "Form a team", "2023-Q4"),
                step("2", "Hold 10 workshops", "2023-Q2", "2023-Q3"),
                due("3", "Publish a report", "2023-Q3"));
        assertThat(rules()).isEmpty();
    }

    @Test
    void aStepToldInPartsHasItsDatesThere() {
        steps = List.of(
                due("1", "Hold workshops", null),
                step("1.1", "Draft a programme", "2023-Q1", "2023-Q1"),
                step("1.2", "Hold 10 workshops", "2023-Q2", "2023-Q3"));
        assertThat(rules()).isEmpty();
    }

    @Test
    void whatIsCountedOrIsDoneOrNotCanBeChecked() {
        steps = List.of(
                step("1", "Adopt what was agreed", "2023-Q1", "2023-Q1"),
                step("2", "Reach 10 villages", "2023-Q2", "2023-Q2"),
                step("3", "First round for twenty classes", "2023-Q2", "2023-Q2"),
                step("4", "Strengthen cooperation in 2023", "2023-Q3", "2023-Q3"));
        assertThat(rules()).containsExactly("result-not-verifiable");
    }

    @Test
    void aPartnerOfAnUnknownKindMayBeCivilSociety() {
        participants = List.of(new Participant("Penplusbytes", ParticipantKind.OTHER));
        assertThat(rules()).isEmpty();
        participants = List.of(new Participant("Ministry of Finance", ParticipantKind.OTHER));
        assertThat(rules()).containsExactly("no-civil-society-partner");
    }

    @Test
    void aStepThatEndsBeforeItStarts() {
        steps = List.of(
                step("1", "Form a team", "2023-Q1", "2023-Q1"), step("2", "Hold 10 workshops", "2023-Q3", "2023-Q2"));
        assertThat(rules()).containsExactly("step-ends-before-start");
    }

    @Test
    void aStepOutsideItsMeasure() {
        steps = List.of(step("1", "Form a team", "2023-Q1", "2024-Q1"));
        assertThat(rules()).containsExactly("step-outside-measure");
    }

    @Test
    void aMeasureThatStartsBeforeItsFirstStep() {
        steps = List.of(step("1", "Form a team", "2023-Q2", "2023-Q2"));
        assertThat(rules()).containsExactly("measure-starts-before-first-step");
    }

    @Test
    void aMeasureOutsideThePlan() {
        period = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 6, 30), null);
        assertThat(rules()).containsExactly("measure-outside-plan");
    }

    @Test
    void noStepsNoIndicatorNoMoney() {
        steps = List.of();
        indicators = List.of();
        budget = List.of();
        assertThat(rules()).containsExactlyInAnyOrder("no-steps", "no-indicator", "no-budget");
    }

    @Test
    void anIndicatorWithoutBaselineAndTarget() {
        indicators = List.of(new Indicator(
                SampleId.of("visits"),
                Text.of("en", "Visits"),
                null,
                Direction.INCREASE,
                null,
                List.of(),
                List.of(),
                null));
        assertThat(rules()).containsExactly("indicator-without-baseline", "indicator-without-target");
    }

    @Test
    void nobodyResponsibleAndNoContact() {
        responsible = Responsible.UNKNOWN;
        assertThat(rules()).containsExactly("no-responsible-institution", "no-contact");
    }

    @Test
    void anInstitutionWhereTheAddressBelongs() {
        responsible = new Responsible("office@town.example", null, "City administration", null);
        assertThat(rules()).containsExactly("contact-in-wrong-cell", "contact-in-wrong-cell");
    }

    @Test
    void aCityCouncilIsNoCivilSociety() {
        participants = List.of(new Participant("City Council", ParticipantKind.CSO));
        assertThat(rules()).containsExactly("participant-kind-doubtful", "no-civil-society-partner");
    }

    @Test
    void valuesUnnamedAndUnexplained() {
        values = List.of();
        assertThat(rules()).containsExactly("value-not-named");
        values = List.of(new ClaimedValue(OgpValue.TRANSPARENCY, Text.NONE));
        assertThat(rules()).containsExactly("value-without-reason");
    }

    @Test
    void theTextPromisesTenAndTheStepsFive() {
        goal = "At least ten one-day workshops will be organized.";
        steps = List.of(step("1", "Hold at least 5 workshops", "2023-Q1", "2023-Q2"));
        assertThat(rules()).containsExactly("quantity-contradiction");
        steps = List.of(
                step("1", "Hold 4 workshops", "2023-Q1", "2023-Q2"),
                step("2", "Hold six workshops", "2023-Q2", "2023-Q3"));
        assertThat(rules()).isEmpty();
    }

    @Test
    void soManyAYearSaysNothingOfAllOfThem() {
        goal = "Two forums a year in each district.";
        steps = List.of(step("1", "40 forums held", "2023-Q1", "2023-Q2"));
        assertThat(rules()).isEmpty();
    }

    @Test
    void theSameInSerbian() {
        goal = "Biće održano najmanje deset radionica.";
        steps = List.of(step("1", "Održavanje pet radionica", "2023-Q1", "2023-Q2"));
        assertThat(rules()).containsExactly("quantity-contradiction");
    }

    @Test
    void aStepThatNamesNothingToCheck() {
        steps = List.of(step("1", "Strengthen cooperation", "2023-Q1", "2023-Q2"));
        assertThat(rules()).containsExactly("result-not-verifiable");
    }

    @Test
    void aTextMissingInALanguageOfThePlan() {
        languages = List.of("en", "sr-Latn");
        assertThat(findings()).extracting(Finding::rule).containsExactly("text-missing-in-language");
        assertThat(findings().getFirst().details().getFirst()).isEqualTo("sr-Latn");
    }

    @Test
    void aDateThatWasNotUnderstood() {
        steps = List.of(due("1", "Form a team", null)
                .with()
                .start(Quarter.parse("2023-Q1"))
                .printedStart("Q1 2023")
                .printedEnd("By winter 2025")
                .build());
        assertThat(rules()).containsExactly("date-not-understood");
    }

    private List<String> rules() {
        return findings().stream().map(Finding::rule).toList();
    }

    private List<Finding> findings() {
        var measure = Measure.numbered("1")
                .with()
                .title(Text.of("en", "Workshops"))
                .summary(Text.of("en", summary))
                .goal(Text.of("en", goal))
                .values(values)
                .sdgTargets(sdgTargets)
                .period(period)
                .responsible(responsible)
                .participants(participants)
                .steps(steps)
                .indicators(indicators)
                .budget(budget)
                .build();
        var plan = new PlanDocument(
                PlanDocument.FORMAT,
                "town",
                "2023",
                null,
                Text.of("en", "Plan"),
                languages,
                new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), null),
                null,
                List.of(),
                List.of(measure));
        return Quality.findings(plan);
    }

    private static Step due(String number, String description, @Nullable String end) {
        return Step.numbered(number)
                .with()
                .id(SampleId.of(number))
                .description(Text.of("en", description))
                .end(end == null ? null : quarter(end))
                .printedEnd(end)
                .build();
    }

    private static Step step(String number, String description, String start, String end) {
        return due(number, description, end).withStart(quarter(start)).withPrintedStart(start);
    }

    private static Quarter quarter(String written) {
        return written == null ? null : Quarter.parse(written);
    }
}
