package org.openplan.plan.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Quarter;

/// A choice of a quarter around the plan's period; one outside it stays if it was there.
class QuarterField extends ComboBox<Quarter> {

    QuarterField(Editing editing, String name, @Nullable Quarter shown) {
        setLabel(editing.say(name));
        var choice = new TreeSet<>(editing.quarters());
        if (shown != null) choice.add(shown);
        setItems(choice);
        setItemLabelGenerator(editing.words()::quarter);
        setClearButtonVisible(true);
        setValue(shown);
        editing.watch(this);
    }
}
