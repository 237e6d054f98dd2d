package org.openplan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplan.MissingPart;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.imports.PrintedPlan.SampleMeasure;

/// What was laid out in any of the forms comes back, whatever the language of its labels.
class LaidOutPlansTests {

    private static final List<Map<String, String>> LABELS = List.of(
            SampleLabels.ENGLISH_A,
            SampleLabels.ENGLISH_B,
            SampleLabels.SERBIAN,
            SampleLabels.CYRILLIC,
            SampleLabels.SPANISH);

    @ParameterizedTest
    @EnumSource
    void aWordPlanComesBack(Layouts layout) {
        var lost = new ArrayList<String>();
        int at = 0;
        for (var plan : plans()) {
            var labels = LABELS.get(at++ % LABELS.size());
            compare(layout, plan, new PlanReader().read(layout.docx(plan, labels), "plan.docx", "en"), labels, lost);
        }
        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aTextPlanComesBack(Layouts layout) {
        var lost = new ArrayList<String>();
        int at = 0;
        for (var plan : plans()) {
            var labels = LABELS.get(at++ % LABELS.size());
            compare(layout, plan, new PlanReader().read(layout.text(plan, labels), "plan.txt", "en"), labels, lost);
        }
        assertThat(lost).isEmpty();
    }

    private static List<PrintedPlan> plans() {
        return SampleTexts.plans(MissingPart.shared("ogp-commitments-sample.csv"), 7);
    }

    private static void compare(
            Layouts layout, PrintedPlan plan, Recognition found, Map<String, String> labels, List<String> lost) {
        String where = layout + " " + labels.get("responsible") + " ";
        PlanDocument document = found.document();
        if (document.measures().size() != plan.measures().size()) {
            lost.add(where + "measures "
                    + document.measures().stream()
                            .map(measure ->
                                    measure.number() + "|" + measure.title().inOrFirst("en"))
                            .toList()
                    + " for "
                    + plan.measures().stream().map(SampleMeasure::title).toList());
            return;
        }
        for (int i = 0; i < plan.measures().size(); i++)
            compare(layout, plan.measures().get(i), document.measures().get(i), where, lost);
    }

    private static void compare(Layouts layout, SampleMeasure wanted, Measure found, String where, List<String> lost) {
        check(where + "title", wanted.title(), found.title().inOrFirst("en"), lost);
        check(where + "number", wanted.number(), found.number(), lost);
        if (layout.hasProse()) {
            check(
                    where + "institution",
                    wanted.institution(),
                    found.responsible().institution(),
                    lost);
            check(where + "email", wanted.email(), found.responsible().email(), lost);
            check(where + "phone", wanted.phone(), found.responsible().phone(), lost);
            check(where + "problem", wanted.problem(), found.problem().inOrFirst("en"), lost);
            check(where + "goal", wanted.goal(), found.goal().inOrFirst("en"), lost);
            check(where + "summary", wanted.summary(), found.summary().inOrFirst("en"), lost);
            check(where + "relevance", wanted.relevance(), found.relevance().inOrFirst("en"), lost);
            check(
                    where + "period of " + wanted.start().printed() + " – "
                            + wanted.end().printed(),
                    wanted.start().quarter() + wanted.end().quarter(),
                    quarter(found.period().start()) + quarter(found.period().end()),
                    lost);
        }
        if (wanted.steps().size() != found.steps().size()) {
            lost.add(where + "steps "
                    + found.steps().stream()
                            .map(step -> step.description().inOrFirst("en"))
                            .toList());
            return;
        }
        for (int i = 0; i < wanted.steps().size(); i++) {
            var step = wanted.steps().get(i);
            var read = found.steps().get(i);
            check(where + "step", step.text(), read.description().inOrFirst("en"), lost);
            check(
                    where + "start of " + step.start().printed(),
                    step.start().quarter(),
                    String.valueOf(read.start()),
                    lost);
            check(where + "end of " + step.end().printed(), step.end().quarter(), String.valueOf(read.end()), lost);
        }
    }

    private static String quarter(java.time.@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "?" : org.openplan.document.Quarter.of(day).toString();
    }

    private static void check(
            String what, String wanted, @org.jspecify.annotations.Nullable String found, List<String> lost) {
        if (!wanted.equals(found)) lost.add(what + ": wanted «" + wanted + "» found «" + found + "»");
    }
}
