package org.openplan.plan.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A choice of a day.
final class DayField {

    private DayField() {}

    static DatePicker labelled(Editing editing, String name, @Nullable LocalDate shown) {
        var field = editing.watch(new DatePicker(editing.say(name)));
        field.setLocale(editing.words().locale());
        field.setClearButtonVisible(true);
        field.setValue(shown);
        return field;
    }
}
