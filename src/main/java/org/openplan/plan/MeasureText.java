package org.openplan.plan;

import java.util.function.Function;
import org.openplan.document.PlanDocument;
import org.openplan.document.Text;

/// The texts of a measure, so that a text can be read from and put into a place that is chosen by hand.
public enum MeasureText {
    TITLE("title", PlanDocument.Measure::title),
    SUMMARY("summary", PlanDocument.Measure::summary),
    DESCRIPTION("description", PlanDocument.Measure::description),
    PROBLEM("problem", PlanDocument.Measure::problem),
    GOAL("goal", PlanDocument.Measure::goal),
    RELEVANCE("relevance", PlanDocument.Measure::relevance);

    private final String field;
    private final Function<PlanDocument.Measure, Text> text;

    MeasureText(String field, Function<PlanDocument.Measure, Text> text) {
        this.field = field;
        this.text = text;
    }

    /// The name of the field in the plan document.
    public String field() {
        return field;
    }

    public Text of(PlanDocument.Measure measure) {
        return text.apply(measure);
    }

    public PlanDocument.Measure into(PlanDocument.Measure measure, Text changed) {
        return measure.withTexts(
                this == TITLE ? changed : measure.title(),
                this == SUMMARY ? changed : measure.summary(),
                this == DESCRIPTION ? changed : measure.description(),
                this == PROBLEM ? changed : measure.problem(),
                this == GOAL ? changed : measure.goal(),
                this == RELEVANCE ? changed : measure.relevance());
    }

    /// Puts the words behind what stands there already.
    PlanDocument.Measure appendTo(PlanDocument.Measure measure, String language, String words) {
        var standing = of(measure);
        var all = standing.in(language).map(there -> there + "\n\n" + words).orElse(words);
        return into(measure, standing.with(language, all));
    }
}
