package org.openplan.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openplan.document.PlanDocument.Step;

/// The texts of a step in reading order, each named once; the label is `document.StepField.<NAME>`.
public enum StepField {
    DESCRIPTION("description", Step::description, Step::withDescription),
    OUTPUT("output", Step::output, Step::withOutput);

    private final String field;
    private final Function<Step, Text> text;
    private final BiFunction<Step, Text, Step> with;

    StepField(String field, Function<Step, Text> text, BiFunction<Step, Text, Step> with) {
        this.field = field;
        this.text = text;
        this.with = with;
    }

    public static List<StepField> texts() {
        return Arrays.asList(values());
    }

    /// What stands under the description, which is the step's own line.
    public static List<StepField> details() {
        return texts().stream().filter(field -> field != DESCRIPTION).toList();
    }

    /// The field with this name in a step of the plan document.
    public static Optional<StepField> named(String field) {
        return texts().stream().filter(known -> known.field.equals(field)).findFirst();
    }

    /// The name of the field in the plan document.
    public String field() {
        return field;
    }

    public Text text(Step step) {
        return text.apply(step);
    }

    public Step into(Step step, Text changed) {
        return with.apply(step, changed);
    }
}
