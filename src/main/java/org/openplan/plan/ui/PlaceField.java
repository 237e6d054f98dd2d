package org.openplan.plan.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Comparator;
import org.openplan.document.MeasureField;
import org.openplan.document.PlanDocument;
import org.openplan.imports.Recognition.Unplaced;
import org.openplan.language.Messages;
import org.openplan.plan.Assignment;

/// A select for the text of a measure to which an unplaced text is appended; the measure it was found in comes first.
public class PlaceField extends ComboBox<Assignment> {

    public PlaceField(Messages words, PlanDocument plan, Unplaced text) {
        setLabel(words.say("plan.PlaceField.label"));
        setItems(plan.measures().stream()
                .map(PlanDocument.Measure::number)
                .sorted(Comparator.comparing(number -> !number.equals(text.measure())))
                .flatMap(number -> MeasureField.texts().stream().map(field -> new Assignment(text, number, field)))
                .toList());
        setItemLabelGenerator(place -> words.say("plan.PlaceField.place", place.measure(), words.say(place.field())));
        setClearButtonVisible(true);
        setWidth("20rem");
    }
}
