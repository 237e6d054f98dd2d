package org.openplan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.MissingPart;
import org.openplan.document.Finding;
import org.openplan.document.ParticipantKind;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Participant;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.PlanJson;
import org.openplan.quality.Quality;

/// The real plan with its real slips, as a Word file and as text.
class RealPlanTests {

    private static final String WORD = "novi-pazar-2022-2023.docx";
    private static final String TEXT = "novi-pazar-2022-2023.txt";

    @ParameterizedTest
    @ValueSource(strings = {WORD, TEXT})
    void thePlanIsNamedAndDated(String name) {
        var plan = read(name).document();
        assertThat(plan.title().in("en")).contains("Action plan 2022-2023");
        assertThat(plan.municipality()).isEqualTo("novi-pazar");
        assertThat(plan.slug()).isEqualTo("2022-2023");
        assertThat(plan.period().start()).hasToString("2022-01-01");
        assertThat(plan.period().end()).hasToString("2023-12-31");
        assertThat(plan.sections())
                .extracting(section -> section.title().inOrFirst("en"))
                .contains("Introduction")
                .doesNotContain("Novi Pazar,", "June 2022.");
    }

    @ParameterizedTest
    @ValueSource(strings = {WORD, TEXT})
    void bothMeasuresAndAllSevenStepsAreThere(String name) {
        var measures = read(name).document().measures();
        assertThat(measures).hasSize(2);
        assertThat(quarters(measures.get(0))).containsExactly("2023-Q1 2023-Q1", "2023-Q1 2023-Q2", "2023-Q2 2023-Q3");
        assertThat(quarters(measures.get(1)))
                .containsExactly("2023-Q4 2023-Q4", "2023-Q3 2023-Q3", "2023-Q4 2023-Q4", "null null");
        assertThat(measures.get(0).steps().getFirst().printedStart()).isEqualTo("I quarter2023.");
        assertThat(measures.get(0).period().start()).hasToString("2023-01-01");
        assertThat(measures.get(0).period().end()).hasToString("2023-10-01");
        assertThat(measures.get(1).period().start()).hasToString("2023-05-01");
        assertThat(measures.get(1).period().end()).hasToString("2023-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {WORD, TEXT})
    void contactsAreKnownByWhatTheyAre(String name) {
        var measures = read(name).document().measures();
        for (var measure : measures) {
            assertThat(measure.responsible().institution())
                    .isEqualTo("City administration for original and entrusted affairs");
            assertThat(measure.responsible().email()).isEqualTo("grad@novipazar.org.rs");
        }
        assertThat(measures.get(0).responsible().phone()).isEqualTo("0205151000");
        assertThat(measures.get(1).responsible().phone()).isEqualTo("020/5151020");
        assertThat(measures.get(0).participants())
                .containsExactly(
                        new Participant("Department of Information", ParticipantKind.PUBLIC_BODY),
                        new Participant("Department of General Administration", ParticipantKind.PUBLIC_BODY),
                        new Participant("City Council", ParticipantKind.CSO));
    }

    @ParameterizedTest
    @ValueSource(strings = {WORD, TEXT})
    void theSlipsAreFound(String name) {
        var recognition = read(name);
        var rules = Stream.concat(recognition.allFindings().stream(), Quality.findings(recognition.document()).stream())
                .map(finding -> finding.rule() + " " + finding.measure())
                .toList();
        assertThat(rules)
                .contains(
                        "contact-in-wrong-cell 1",
                        "contact-in-wrong-cell 2",
                        "steps-and-dates-uneven 2",
                        "step-without-dates 2",
                        "step-before-its-predecessor 2",
                        "summary-too-long 1",
                        "summary-too-long 2",
                        "quantity-contradiction 1",
                        "participant-kind-doubtful 1",
                        "participant-kind-doubtful 2",
                        "no-indicator 1",
                        "no-civil-society-partner 1",
                        "measure-starts-before-first-step 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {WORD, TEXT})
    void nothingIsLeftOver(String name) {
        var recognition = read(name);
        assertThat(recognition.unplaced()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {WORD, TEXT})
    void uncertainPairsAreMarkedAndOnlyThey(String name) {
        var uncertain = read(name).rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.became().stream())
                .filter(Recognition.Placement::isUncertain)
                .filter(placement -> placement.step() != null)
                .map(placement -> placement.measure() + "." + placement.step() + " " + placement.field())
                .toList();
        assertThat(uncertain)
                .containsExactlyInAnyOrder("2.1 start", "2.2 start", "2.3 start", "2.1 end", "2.2 end", "2.3 end");
    }

    @ParameterizedTest
    @ValueSource(strings = {WORD, TEXT})
    void theDocumentKeepsItsContract(String name) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(PlanJson.schema("plan"), StandardCharsets.UTF_8), InputFormat.JSON);
        var json = new String(PlanJson.write(read(name).document()), StandardCharsets.UTF_8);
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void aFindingKnowsItsPlaceInTheFile() {
        var recognition = read(WORD);
        var places = Quality.findings(recognition.document()).stream()
                .map(recognition::located)
                .filter(finding -> List.of("step-without-dates", "participant-kind-doubtful")
                        .contains(finding.rule()))
                .map(Finding::source)
                .toList();
        assertThat(places).containsExactly("table 1, row 5", "table 2, row 5", "table 2, row 12");
    }

    private static List<String> quarters(Measure measure) {
        return measure.steps().stream().map(RealPlanTests::quarters).toList();
    }

    private static String quarters(Step step) {
        return step.start() + " " + step.end();
    }

    private static Recognition read(String name) {
        return new PlanReader().read(MissingPart.shared(name), null);
    }
}
