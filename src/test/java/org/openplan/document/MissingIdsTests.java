package org.openplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.openplan.document.PlanDocument.Section;
import tools.jackson.core.JacksonException;

/// What the parts of a document from before there were ids are called; the expected ids were made with another tool.
class MissingIdsTests {

    private static final String PLAN = """
        {"format": "openplan-plan/1", "municipality": "primer", "slug": "2024-2025",
         "title": {"sr-Latn": "Plan"}, "languages": ["sr-Latn", "en"], "period": {},
         "sections": [{"title": {"sr-Latn": "Uvod"}, "text": {}}, {"title": {}, "text": {"en": "One."}},
                      {"title": {}, "text": {"en": "Two."}}],
         "measures": [{
           "number": "1", "title": {"sr-Latn": "Radionice"}, "summary": {}, "description": {}, "problem": {},
           "goal": {}, "relevance": {}, "period": {}, "responsible": {}, "origin": {"kind": "COORDINATOR"},
           "completion": "NO_EVIDENCE",
           "steps": [{"number": "1", "description": {"sr-Latn": "Održati"}, "output": {}, "completion": "COMPLETE",
                      "reports": [{"quarter": "2024-Q3", "completion": "COMPLETE", "note": {},
                                   "accepted": "2024-10-02", "evidence": []}]},
                     {"number": "1", "description": {"id": "Selesai"}, "output": {}, "completion": "NO_EVIDENCE"}],
           "indicators": [{"name": {"sr-Latn": "Održane radionice"}, "direction": "INCREASE",
                           "targets": [{"quarter": "2024-Q4", "value": 12.50}]}]}]}
        """;

    @Test
    void everyPartHasTheIdThatAnyoneDerivesFromWhereItStands() {
        var plan = read(PLAN);

        assertThat(plan.sections())
                .extracting(Section::id)
                .containsExactly(
                        id("9299910d-0a04-53de-a3d6-215a14212b3d"),
                        id("06dc7eed-d520-511e-98f2-560ed53f4aa1"),
                        id("a05d20d7-16a1-553d-a593-8e65f97dd8e1"));
        var measure = plan.measures().getFirst();
        assertThat(measure.id()).isEqualTo(id("00af939c-be3d-56da-a9c8-b4faed8d1b89"));
        assertThat(measure.steps())
                .extracting(PlanDocument.Step::id)
                .containsExactly(
                        id("102e4cfe-c09a-53de-8b58-fdee2dbaefb2"), id("df54bacc-49d9-5108-8e27-d54a0cc76b11"));
        assertThat(measure.steps().getFirst().reports().getFirst().id())
                .isEqualTo(id("e0e3d334-ffcd-5bdc-ba51-20f456a09580"));
        assertThat(measure.indicators().getFirst().id()).isEqualTo(id("0bd94dff-01f2-5930-bf12-1d7069fec5e9"));
    }

    @Test
    void anIdThatIsThereStaysAndWhatStandsUnderItIsDerivedFromIt() {
        var given = "01940000-0000-7000-8000-000000000001";
        var plan = with(text -> text.replace(
                "\"number\": \"1\", \"title\"", "\"id\": \"" + given + "\", \"number\": \"1\", \"title\""));

        var measure = plan.measures().getFirst();
        assertThat(measure.id()).isEqualTo(id(given));
        assertThat(measure.steps().getFirst().id()).isEqualTo(LastingId.derived(id(given), "step 1"));
    }

    @Test
    void ofAnotherMunicipalityOrPlanTheIdsAreOthers() {
        var here = read(PLAN).measures().getFirst().id();

        assertThat(with(text -> text.replace("\"primer\"", "\"elsewhere\"")).measures())
                .extracting(PlanDocument.Measure::id)
                .doesNotContain(here);
        assertThat(with(text -> text.replace("2024-2025", "2026")).measures())
                .extracting(PlanDocument.Measure::id)
                .doesNotContain(here);
    }

    @Test
    void aTranslationThatWasAddedAndAChapterPutInFrontMakeNoOtherThingOfIt() {
        var plan = with(text -> text.replace(
                        "{\"sr-Latn\": \"Održane radionice\"}",
                        "{\"en\": \"Workshops held\", \"sr-Latn\": \"Održane radionice\"}")
                .replace("\"sections\": [", "\"sections\": [{\"title\": {\"en\": \"New\"}, \"text\": {}},"));

        assertThat(plan.measures().getFirst().indicators().getFirst().id())
                .isEqualTo(
                        read(PLAN).measures().getFirst().indicators().getFirst().id());
        assertThat(plan.sections().subList(1, 4))
                .extracting(Section::id)
                .containsExactlyElementsOf(
                        read(PLAN).sections().stream().map(Section::id).toList());
    }

    @Test
    void numbersStayAsTheyAreWritten() {
        var target = read(PLAN)
                .measures()
                .getFirst()
                .indicators()
                .getFirst()
                .targets()
                .getFirst();

        assertThat(target.value()).isEqualTo(new BigDecimal("12.50"));
    }

    @Test
    void theIdsOfADocumentCanBeDerivedAnewWithoutTouchingItsWords() {
        var drawn = PlanJson.withDerivedIds(
                read(PLAN.replace("\"sections\": [{", "\"sections\": [{\"id\": \"" + LastingId.next() + "\", ")));

        assertThat(drawn).isEqualTo(read(PLAN));
        assertThat(drawn.measures().getFirst().steps().getLast().description()).isEqualTo(Text.of("id", "Selesai"));
    }

    @Test
    void whatIsNoIdIsRefused() {
        assertThatThrownBy(() -> with(text -> text.replace("\"sections\": [{", "\"sections\": [{\"id\": \"one\", ")))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> read("[]")).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> read("{\"measures\": [7], \"sections\": {\"id\": 1}}"))
                .isInstanceOf(JacksonException.class);
    }

    private static PlanDocument with(UnaryOperator<String> change) {
        return read(change.apply(PLAN));
    }

    private static PlanDocument read(String json) {
        return PlanJson.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static UUID id(String written) {
        return UUID.fromString(written);
    }
}
