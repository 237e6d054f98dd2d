package org.openplan.plan.ui.editor;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openplan.document.Finding;
import org.openplan.document.MeasurePart;
import org.openplan.document.StepField;

/// A place of a measure's form: a part, an entry of it or empty, and a field or empty.
record FormPlace(MeasurePart part, String entry, String field) {

    private static final Pattern STEP = Pattern.compile("step-(.+?)(?::(\\w+))?");
    private static final Pattern TEXT_OF_STEP = Pattern.compile(StepField.details().stream()
            .map(StepField::field)
            .collect(Collectors.joining("|", "steps\\.(.+?)(?:\\.(", "))?")));
    private static final Pattern INDICATOR = Pattern.compile("indicators\\.(\\d+)");

    /// The place that an address or a finding names.
    static Optional<FormPlace> parse(String place) {
        var step = STEP.matcher(place);
        if (step.matches()) return Optional.of(ofStep(step.group(1), Objects.requireNonNullElse(step.group(2), "")));
        var text = TEXT_OF_STEP.matcher(place);
        if (text.matches())
            return Optional.of(
                    ofStep(text.group(1), Objects.requireNonNullElse(text.group(2), StepField.DESCRIPTION.field())));
        var indicator = INDICATOR.matcher(place);
        if (indicator.matches())
            return Optional.of(
                    new FormPlace(MeasurePart.INDICATORS, "indicator-" + indicator.group(1), FieldFindings.INDICATOR));
        return MeasurePart.ofField(place)
                .or(() -> MeasurePart.coded(place))
                .map(part -> new FormPlace(part, "", place.equals("responsible") ? "responsible.email" : place));
    }

    static Optional<FormPlace> of(Finding finding) {
        var field = Objects.requireNonNullElse(finding.field(), "");
        return finding.step() == null ? parse(field) : Optional.of(ofStep(finding.step(), field));
    }

    private static FormPlace ofStep(String number, String field) {
        return new FormPlace(MeasurePart.STEPS, CollapsedSummary.step(number), field);
    }
}
