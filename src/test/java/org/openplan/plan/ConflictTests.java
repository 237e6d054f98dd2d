package org.openplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openplan.document.MeasureField;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Reading;
import org.openplan.document.PlanDocument.Section;
import org.openplan.document.Quarter;
import org.openplan.document.Text;
import org.openplan.plan.Conflict.ChangedBy;
import org.openplan.plan.Conflict.Place;

class ConflictTests {

    final PlanDocument.Measure measure = SamplePlan.measure("1", "Department of Finance");
    final List<StepId> steps = List.of(StepId.next(), StepId.next());
    final MeasureRevision read = new MeasureRevision(measure, steps);

    @Test
    void whatBothHaveLeftAloneIsNoPlaceOfConflict() {
        assertThat(Conflict.between(read, read, read).places()).isEmpty();
    }

    @Test
    void everyPlaceSaysWhoHasChangedIt() {
        var mine = with(MeasureField.GOAL, "My goal", with(MeasureField.TITLE, "My title", read));
        var theirs = with(MeasureField.PROBLEM, "Their problem", with(MeasureField.TITLE, "Their title", read));
        assertThat(Conflict.between(read, mine, theirs).places().stream()
                        .collect(Collectors.toMap(Place::name, Place::changedBy)))
                .containsOnly(
                        java.util.Map.entry("title.en", ChangedBy.BOTH),
                        java.util.Map.entry("goal.en", ChangedBy.ME),
                        java.util.Map.entry("problem.en", ChangedBy.THEM));
    }

    @Test
    void onlyWhatIsTakenFromMineReplacesTheirs() {
        var mine = with(MeasureField.GOAL, "My goal", with(MeasureField.TITLE, "My title", read));
        var theirs = with(MeasureField.PROBLEM, "Their problem", with(MeasureField.TITLE, "Their title", read));
        var merged =
                Conflict.between(read, mine, theirs).resolve(Set.of("goal.en")).measure();
        assertThat(merged.title()).isEqualTo(Text.of("en", "Their title"));
        assertThat(merged.goal()).isEqualTo(Text.of("en", "My goal"));
        assertThat(merged.problem()).isEqualTo(Text.of("en", "Their problem"));
        assertThat(merged.steps()).isEqualTo(measure.steps());
    }

    @Test
    void readingsThatWereReportedMeanwhileStayBesideMyText() {
        var visits = Indicator.of(Text.of("en", "Visits"));
        var counted = visits.withReadings(
                List.of(new Reading(BigDecimal.valueOf(10), LocalDate.of(2025, 6, 30), Text.of("en", "In all"))));
        var before = new MeasureRevision(measure.withIndicators(List.of(visits)), steps);
        var theirs = new MeasureRevision(measure.withIndicators(List.of(counted)), steps);
        var conflict = Conflict.between(before, with(MeasureField.GOAL, "My goal", before), theirs);
        assertThat(conflict.places())
                .filteredOn(place -> place.changedBy() == ChangedBy.THEM)
                .extracting(Place::path)
                .containsExactly(List.of("indicators", "1", "readings"));
        var merged = conflict.resolve(Set.of("goal.en")).measure();
        assertThat(merged.indicators()).containsExactly(counted);
        assertThat(merged.goal()).isEqualTo(Text.of("en", "My goal"));
    }

    @Test
    void aStepOfMineAndAStepOfTheirsBothFindTheirPlace() {
        var added = StepId.next();
        var mine = adding(added, SamplePlan.step("3", new Quarter(2026, 1)));
        var theirs = new MeasureRevision(
                measure.withSteps(List.of(
                        SamplePlan.step("1", new Quarter(2025, 4)),
                        measure.steps().get(1))),
                steps);
        var merged = Conflict.between(read, mine, theirs).resolve(Set.of("steps." + added.id()));
        assertThat(merged.steps()).containsExactly(steps.get(0), steps.get(1), added);
        assertThat(merged.measure().steps().getFirst().end()).isEqualTo(new Quarter(2025, 4));
    }

    @Test
    void aSectionOfMineAndATitleOfTheirsBothFindTheirPlace() {
        var plan = PlanRevision.of(SamplePlan.document());
        var mine = new PlanRevision(
                plan.title(),
                plan.languages(),
                plan.period(),
                List.of(plan.sections().getFirst(), Section.of(Text.of("en", "Method"), Text.of("en", "By asking."))));
        var theirs = new PlanRevision(Text.of("en", "Their title"), plan.languages(), plan.period(), plan.sections());
        var conflict = Conflict.between(plan, mine, theirs);
        assertThat(conflict.places())
                .extracting(Place::path, Place::changedBy)
                .containsExactly(
                        tuple(List.of("title", "en"), ChangedBy.THEM), tuple(List.of("sections", "2"), ChangedBy.ME));
        assertThat(conflict.resolve(
                        Set.of("sections." + mine.sections().getLast().id())))
                .isEqualTo(new PlanRevision(theirs.title(), plan.languages(), plan.period(), mine.sections()));
    }

    @Test
    void aSectionThatMovedOrWasRenamedIsStillTheSamePlace() {
        var first = Section.of(Text.of("en", "Introduction"), Text.of("en", "Why."));
        var second = Section.of(Text.of("en", "Method"), Text.of("en", "By asking."));
        var whole = PlanRevision.of(SamplePlan.document().withSections(List.of(first, second)));
        var renamed = new Section(first.id(), Text.of("en", "Foreword"), first.text());
        var mine = sections(whole, second, renamed);
        var theirs = sections(whole, first, new Section(second.id(), second.title(), Text.of("en", "By counting.")));

        var conflict = Conflict.between(whole, mine, theirs);

        assertThat(conflict.places())
                .extracting(Place::name, Place::changedBy)
                .containsExactly(
                        tuple("sections." + first.id() + ".title.en", ChangedBy.ME),
                        tuple("sections." + second.id() + ".text.en", ChangedBy.THEM));
        assertThat(conflict.resolve(Set.of("sections." + first.id() + ".title.en"))
                        .sections())
                .containsExactly(renamed, theirs.sections().getLast());
    }

    private static PlanRevision sections(PlanRevision plan, Section... sections) {
        return new PlanRevision(plan.title(), plan.languages(), plan.period(), List.of(sections));
    }

    private MeasureRevision adding(StepId id, PlanDocument.Step step) {
        var ids = new ArrayList<>(steps);
        var all = new ArrayList<>(measure.steps());
        ids.add(id);
        all.add(step);
        return new MeasureRevision(measure.withSteps(all), ids);
    }

    private static MeasureRevision with(MeasureField field, String words, MeasureRevision revision) {
        return new MeasureRevision(field.into(revision.measure(), Text.of("en", words)), revision.steps());
    }
}
