package org.openplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.Stage;
import org.openplan.document.Completion;
import org.openplan.document.ProgressState;
import org.openplan.document.Text;
import org.openplan.permission.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/// What the coordinator declares of a measure at its close stands beside what follows from its steps.
@IntegrationTest
class ClosingWordTests {

    private static final Text WHY = Text.of("en", "The library has moved and opens in May.");

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    @Autowired
    ActionPlans plans;

    @Autowired
    PlanOverview overview;

    @Autowired
    Measures measures;

    private Town town;
    private PlanId plan;

    @BeforeEach
    void anAdoptedPlan() {
        town = cast.town();
        plan = stage.adopted(town);
    }

    @Test
    void theWordHasANameADayAndAReasonAndChangesNothingElse() {
        var before = progress();
        declare(Completion.COMPLETE, WHY);

        var measure = town.as(town.coordinator(), () -> overview.preview(plan))
                .measures()
                .getFirst();
        assertThat(measure.declared()).satisfies(word -> {
            assertThat(word.completion()).isEqualTo(Completion.COMPLETE);
            assertThat(word.by()).isEqualTo(town.coordinator().name());
            assertThat(word.reason()).isEqualTo(WHY);
        });
        assertThat(progress()).isEqualTo(before).isNotEqualTo(ProgressState.COMPLETE);
        assertThat(measure.completion()).isNotEqualTo(Completion.COMPLETE);
    }

    @Test
    void aRevisionOfTheMeasureLeavesTheWordAsItIs() {
        declare(Completion.LIMITED, WHY);
        town.run(town.coordinator(), () -> {
            var read = measures.details(first());
            var renamed =
                    read.measure().withTitle(Text.of("en", "Another title")).withDeclared(null);
            measures.revise(read.id(), read.version(), new MeasureRevision(renamed, read.steps()));
        });
        assertThat(details().measure().declared()).isNotNull();
        assertThat(details().measure().title()).isEqualTo(Text.of("en", "Another title"));
    }

    @Test
    void theWordCanBeTakenBack() {
        declare(Completion.COMPLETE, WHY);
        town.run(
                town.coordinator(),
                () -> measures.undeclare(first(), details().measure().declared()));
        assertThat(details().measure().declared()).isNull();
    }

    @Test
    void silenceIsNoWord() {
        assertThatThrownBy(() -> declare(Completion.NO_EVIDENCE, WHY)).isInstanceOf(PlanObstructed.class);
    }

    @Test
    void aWordNeedsAReason() {
        assertThatThrownBy(() -> declare(Completion.COMPLETE, Text.of("en", "  ")))
                .isInstanceOf(PlanObstructed.class)
                .hasMessageContaining("DECLARATION_INCOMPLETE");
    }

    @Test
    void aDraftHasNoClosingWord() {
        var draft = town.as(town.coordinator(), () -> plans.draft(SamplePlan.document(), List.of(), List.of()));
        var measure = town.as(town.coordinator(), () -> overview.details(draft))
                .measures()
                .getFirst();
        assertThatThrownBy(() ->
                        town.run(town.coordinator(), () -> measures.declare(measure, null, Completion.COMPLETE, WHY)))
                .hasMessageContaining("NOT_ADOPTED");
    }

    @Test
    void aWordGivenMeanwhileIsNotOverwritten() {
        declare(Completion.COMPLETE, WHY);
        assertThatThrownBy(() ->
                        town.run(town.coordinator(), () -> measures.declare(first(), null, Completion.LIMITED, WHY)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFICER", "CONTRIBUTOR", "MONITOR"})
    void nobodyElseMayGiveIt(Role role) {
        var measure = first();
        assertThatThrownBy(
                        () -> town.run(town.in(role), () -> measures.declare(measure, null, Completion.COMPLETE, WHY)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void noOtherTownReachesTheMeasure() {
        var measure = first();
        var other = cast.town();
        assertThatThrownBy(() ->
                        other.run(other.coordinator(), () -> measures.declare(measure, null, Completion.COMPLETE, WHY)))
                .isInstanceOf(MeasureNotFound.class);
    }

    private void declare(Completion completion, Text reason) {
        town.run(town.coordinator(), () -> measures.declare(first(), null, completion, reason));
    }

    private ProgressState progress() {
        return town.as(
                town.coordinator(),
                () -> overview.details(plan).progressOf(first()).derived());
    }

    private MeasureDetails details() {
        return town.as(town.coordinator(), () -> measures.details(first()));
    }

    private MeasureId first() {
        return town.as(town.coordinator(), () -> overview.details(plan))
                .measures()
                .getFirst();
    }
}
