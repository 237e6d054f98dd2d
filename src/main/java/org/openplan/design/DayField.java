package org.openplan.design;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openplan.document.PlanYears;
import org.openplan.language.Messages;

/// A date picker that writes dates as day, month, year, and takes days of which a plan can speak.
public class DayField extends DatePicker {

    private static final String FORMAT = "d.M.yyyy";

    public DayField(Messages messages, String label) {
        super(label);
        setI18n(names(messages.locale())
                .setToday(messages.say("design.DayField.today"))
                .setCancel(messages.say("design.DayField.cancel"))
                .setBadInputErrorMessage(messages.say("design.DayField.noDay"))
                .setMinErrorMessage(messages.say("design.DayField.otherYear"))
                .setMaxErrorMessage(messages.say("design.DayField.otherYear")));
        setMin(PlanYears.FIRST_DAY);
        setMax(PlanYears.LAST_DAY);
        setClearButtonVisible(true);
    }

    /// Whether what stands in the field is no day.
    public boolean isMistyped() {
        return isInputUnparsable();
    }

    private static DatePickerI18n names(Locale locale) {
        return new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(week(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(week(TextStyle.SHORT_STANDALONE, locale))
                .setDateFormats(FORMAT, "d.M.yyyy.", "d. M. yyyy.", "d. M. yyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1);
    }

    /// The component counts days of the week from Sunday.
    private static List<String> week(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
