package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.openplan.document.MeasureField;
import org.openplan.document.MeasurePart;
import org.openplan.document.PlanDocument;

/// The texts of a part of a measure's form, in reading order.
class TextsPart extends Div {

    private final Map<MeasureField, TextBox> boxes = new EnumMap<>(MeasureField.class);

    TextsPart(EditorContext editing, PlanDocument.Measure shown, MeasurePart part) {
        addClassName("texts");
        MeasureField.texts().stream()
                .filter(text -> text.part().filter(part::equals).isPresent())
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
