package org.openplan.plan;

import java.util.UUID;
import java.util.stream.Collectors;
import org.openplan.document.MeasureField;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Section;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.StepField;
import org.openplan.document.Text;
import org.openplan.language.Spelling;

/// A part of a plan prepared for comparison with another version: its id, its printed number, and
/// its words, normalised for comparison.
record VersionPart(UUID id, String number, String name, String text) {

    static VersionPart of(Measure measure, String language) {
        var text = new StringBuilder();
        for (var field : MeasureField.texts())
            if (field != MeasureField.TITLE)
                text.append(field.text(measure).inOrFirst(language)).append(' ');
        return part(measure.id(), measure.number(), measure.title().inOrFirst(language), text.toString());
    }

    static VersionPart of(Step step, String language) {
        var details = StepField.details().stream()
                .map(field -> words(field.text(step), language))
                .collect(Collectors.joining(" "));
        return part(step.id(), step.number(), words(step.description(), language), details);
    }

    static VersionPart of(Indicator indicator, String language) {
        return part(indicator.id(), "", words(indicator.name(), language), "");
    }

    static VersionPart of(Section section, String language) {
        return part(section.id(), "", words(section.title(), language), words(section.text(), language));
    }

    private static VersionPart part(UUID id, String number, String name, String text) {
        return new VersionPart(id, Spelling.fold(number), Spelling.fold(name), Spelling.fold(text));
    }

    private static String words(Text text, String language) {
        return text.inOrFirst(language);
    }
}
