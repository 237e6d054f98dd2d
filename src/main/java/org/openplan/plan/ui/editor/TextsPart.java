package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.openplan.document.MeasureField;
import org.openplan.document.PlanDocument;

/// Some of a measure's texts, in reading order.
class TextsPart extends Div {

    private final Map<MeasureField, TextBox> boxes = new EnumMap<>(MeasureField.class);

    /// The texts from `first` to `last`.
    TextsPart(EditorContext editing, PlanDocument.Measure shown, MeasureField first, MeasureField last) {
        addClassName("texts");
        MeasureField.texts().stream()
                .filter(text -> text.compareTo(first) >= 0 && text.compareTo(last) <= 0)
                .forEach(text -> boxes.put(
                        text, FieldFindings.name(TextBox.of(editing, text).with(text.text(shown)), text.field())));
        boxes.values().forEach(this::add);
    }

    TextBox box(MeasureField text) {
        return Objects.requireNonNull(boxes.get(text));
    }

    PlanDocument.Measure into(PlanDocument.Measure measure) {
        var worded = measure;
        for (var box : boxes.entrySet())
            worded = box.getKey().into(worded, box.getValue().text());
        return worded;
    }
}
