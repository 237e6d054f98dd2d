package org.openplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.openplan.document.Difference.Part;

class DifferencesTests {

    private static final UUID MEASURE = UUID.fromString("01940000-0000-7000-8000-000000000001");
    private static final UUID STEP = UUID.fromString("01940000-0000-7000-8000-000000000011");
    private static final String INDICATOR = "01940000-0000-7000-8000-000000000021";

    private static final String PLAN = """
        {"format": "openplan-plan/1", "municipality": "primer", "slug": "2024",
         "title": {"en": "Plan", "sr-Latn": "Plan"}, "languages": ["sr-Latn", "en"], "period": {}, "sections": [],
         "measures": [{
           "id": "%s", "number": "1", "title": {"sr-Latn": "Radionice"}, "summary": {}, "description": {}, "problem": {},
           "goal": {}, "relevance": {}, "period": {}, "responsible": {}, "origin": {"kind": "COORDINATOR"},
           "completion": "NO_EVIDENCE",
           "steps": [{"id": "%s", "number": "1", "description": {"sr-Latn": "Održati"}, "output": {}, "end": "2024-Q2",
                      "completion": "NO_EVIDENCE"}],
           "indicators": [{"id": "%s", "name": {"sr-Latn": "Održane"}, "direction": "INCREASE",
                           "targets": [{"quarter": "2024-Q4", "value": 12}]}],
           "budget": [{"year": 2024, "amount": "1200000.00", "currency": "RSD"}]}]}
        """.formatted(MEASURE, STEP, INDICATOR);

    @Test
    void equalDocumentsDoNotDiffer() {
        assertThat(since(plan -> plan)).isEmpty();
    }

    @Test
    void aMovedDeadlineAndACutTargetAreTwoDifferences() {
        assertThat(since(plan -> plan.replace("2024-Q2", "2024-Q3").replace("\"value\": 12", "\"value\": 10")))
                .containsExactly(
                        new Difference(
                                MEASURE,
                                STEP,
                                List.of(new Part("end", null)),
                                new Value.Written("2024-Q2"),
                                new Value.Written("2024-Q3")),
                        new Difference(
                                MEASURE,
                                null,
                                List.of(
                                        new Part("indicators", Text.of("sr-Latn", "Održane")),
                                        new Part("targets", new Value.Written("2024-Q4")),
                                        new Part("value", null)),
                                amount("12", null),
                                amount("10", null)));
    }

    @Test
    void aTextIsOneDifferenceInAllItsLanguages() {
        var differences = since(plan ->
                plan.replace("{\"sr-Latn\": \"Održati\"}", "{\"sr-Latn\": \"Održati pet\", \"en\": \"Hold five\"}"));

        assertThat(differences)
                .containsExactly(new Difference(
                        MEASURE,
                        STEP,
                        List.of(new Part("description", null)),
                        Text.of("sr-Latn", "Održati"),
                        new Text(Map.of("sr-Latn", "Održati pet", "en", "Hold five"))));
    }

    @Test
    void aTranslatedNameMakesNoOtherIndicatorOfIt() {
        var differences = since(
                plan -> plan.replace("{\"sr-Latn\": \"Održane\"}", "{\"sr-Latn\": \"Održane\", \"en\": \"Held\"}"));

        assertThat(differences).hasSize(1);
        assertThat(differences.getFirst().path().getLast().field()).isEqualTo("name");
    }

    @Test
    void moneyKeepsItsCurrency() {
        var differences = since(plan -> plan.replace(
                "\"1200000.00\", \"currency\": \"RSD\"", "\"1000000.00\", \"currency\": \"RSD\", \"spent\": \"7.50\""));

        assertThat(differences)
                .extracting(Difference::after)
                .containsExactly(amount("1000000.00", "RSD"), amount("7.50", "RSD"));
        assertThat(differences.getFirst().path().getFirst()).isEqualTo(new Part("budget", new Value.Written("2024")));
    }

    @Test
    void aReportIsOneDifferenceEvenWithoutAWordInIt() {
        var differences = since(plan -> plan.replace(
                "\"end\": \"2024-Q2\",",
                "\"end\": \"2024-Q2\", \"reports\": [{\"quarter\": \"2024-Q1\", \"completion\": \"LIMITED\","
                        + " \"note\": {}, \"accepted\": \"2024-04-05\", \"evidence\": []}],"));

        assertThat(differences)
                .containsExactly(new Difference(
                        MEASURE,
                        STEP,
                        List.of(new Part("reports", new Value.Written("2024-Q1"))),
                        null,
                        new Value.Written("LIMITED")));
    }

    @Test
    void anotherNumberOrNameMakesNoOtherThingOfIt() {
        var differences = since(plan -> plan.replace("\"number\": \"1\"", "\"number\": \"7\"")
                .replace("{\"sr-Latn\": \"Održane\"}", "{\"sr-Latn\": \"Posete\"}"));

        assertThat(differences)
                .extracting(
                        Difference::measure,
                        Difference::step,
                        one -> one.path().getLast().field())
                .containsExactly(
                        tuple(MEASURE, null, "number"), tuple(MEASURE, STEP, "number"), tuple(MEASURE, null, "name"));
    }

    @Test
    void anotherIdUnderTheSameNumberIsAnotherMeasure() {
        var other = UUID.fromString("01940000-0000-7000-8000-000000000002");

        assertThat(since(plan -> plan.replace(MEASURE.toString(), other.toString())))
                .containsExactly(
                        new Difference(other, null, List.of(), null, Text.of("sr-Latn", "Radionice")),
                        new Difference(MEASURE, null, List.of(), Text.of("sr-Latn", "Radionice"), null));
    }

    @Test
    void thePlaceInTheChainOfEditionsIsNoDifference() {
        assertThat(since(plan -> plan.replace(
                        "\"title\": {\"en\": \"Plan\"",
                        "\"edition\": {\"number\": 2, \"published\": \"2026-01-20T09:00:00Z\", \"note\": {}},"
                                + " \"title\": {\"en\": \"Plan\"")))
                .isEmpty();
    }

    @Test
    void aChapterPutInFrontLeavesTheOthersAlone() {
        var one = "{\"title\": {\"en\": \"One\"}, \"text\": {\"en\": \"First.\"}}";
        var two = "{\"title\": {\"en\": \"Two\"}, \"text\": {\"en\": \"Second.\"}}";

        var differences = Differences.between(
                plan(PLAN.replace("\"sections\": []", "\"sections\": [" + one + "]")),
                plan(PLAN.replace("\"sections\": []", "\"sections\": [" + two + "," + one + "]")));

        assertThat(differences).hasSize(1);
        assertThat(differences.getFirst().before()).isNull();
    }

    private static List<Difference> since(UnaryOperator<String> change) {
        return Differences.between(plan(PLAN), plan(change.apply(PLAN)));
    }

    private static Value amount(String number, String currency) {
        return new Value.Amount(new BigDecimal(number), currency);
    }

    private static PlanDocument plan(String json) {
        return PlanJson.read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
