package org.openplan.plan;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.openplan.document.PlanDocument;
import org.openplan.document.Text;

/// The texts of a measure, so that a text can be read from and put into a place that is chosen by hand.
public enum MeasureText {
    TITLE("title", PlanDocument.Measure::title, PlanDocument.Measure::withTitle),
    SUMMARY("summary", PlanDocument.Measure::summary, PlanDocument.Measure::withSummary),
    DESCRIPTION("description", PlanDocument.Measure::description, PlanDocument.Measure::withDescription),
    PROBLEM("problem", PlanDocument.Measure::problem, PlanDocument.Measure::withProblem),
    GOAL("goal", PlanDocument.Measure::goal, PlanDocument.Measure::withGoal),
    RELEVANCE("relevance", PlanDocument.Measure::relevance, PlanDocument.Measure::withRelevance);

    private final String field;
    private final Function<PlanDocument.Measure, Text> text;
    private final BiFunction<PlanDocument.Measure, Text, PlanDocument.Measure> with;

    MeasureText(
            String field,
            Function<PlanDocument.Measure, Text> text,
            BiFunction<PlanDocument.Measure, Text, PlanDocument.Measure> with) {
        this.field = field;
        this.text = text;
        this.with = with;
    }

    /// The name of the field in the plan document.
    public String field() {
        return field;
    }

    public Text of(PlanDocument.Measure measure) {
        return text.apply(measure);
    }

    public PlanDocument.Measure into(PlanDocument.Measure measure, Text changed) {
        return with.apply(measure, changed);
    }

    /// Puts the words behind what stands there already.
    PlanDocument.Measure appendTo(PlanDocument.Measure measure, String language, String words) {
        var standing = of(measure);
        var all = standing.in(language).map(there -> there + "\n\n" + words).orElse(words);
        return into(measure, standing.with(language, all));
    }
}
