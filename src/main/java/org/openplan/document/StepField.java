package org.openplan.document;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.openplan.document.PlanDocument.Step;

/// The texts of a step, each named once; the label is `document.StepField.<NAME>`.
public enum StepField {
    DESCRIPTION("description", Step::description),
    OUTPUT("output", Step::output);

    private final String field;
    private final Function<Step, Text> text;

    StepField(String field, Function<Step, Text> text) {
        this.field = field;
        this.text = text;
    }

    public static List<StepField> texts() {
        return Arrays.asList(values());
    }

    /// The name of the field in the plan document.
    public String field() {
        return field;
    }

    public Text text(Step step) {
        return text.apply(step);
    }
}
