package org.openplan.plan.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.document.Quarter;
import org.openplan.language.Messages;
import org.openplan.language.TypedQuarter;

/// A select for a quarter around the plan's period, which also understands a quarter as people type it; an existing
/// value outside the period stays available.
public class QuarterField extends ComboBox<Quarter> {

    private static final String TYPED = "element.inputElement.value";

    private final Messages words;
    private final Runnable changed;

    /// `changed` is also run when what is typed turns out to be no quarter.
    public QuarterField(
            Messages words, String label, List<Quarter> quarters, @Nullable Quarter shown, Runnable changed) {
        this.words = words;
        this.changed = changed;
        setLabel(label);
        setItems(offered(quarters, shown));
        setItemLabelGenerator(words::quarter);
        setClearButtonVisible(true);
        setAllowCustomValue(true);
        setValue(shown);
        addCustomValueSetListener(typed -> read(quarters, typed.getDetail()));
        addValueChangeListener(chosen -> setInvalid(false));
        // the quarter before, typed again, is no change of the value
        getElement()
                .addEventListener(
                        "focusout",
                        left -> corrected(left.getEventData().get(TYPED).asString("")))
                .addEventData(TYPED)
                .setFilter("element.invalid");
    }

    private void corrected(String typed) {
        var before = getValue();
        if (!TypedQuarter.read(typed).equals(Optional.ofNullable(before))) return;
        setInvalid(false);
        changed.run();
    }

    /// What is not understood stays in the field, marked; the quarter before is kept.
    private void read(List<Quarter> quarters, String typed) {
        var quarter = TypedQuarter.read(typed);
        if (quarter.isEmpty()) {
            setErrorMessage(words.say("plan.QuarterField.unknown", typed.strip()));
            setInvalid(true);
        } else {
            setInvalid(false);
            setItems(offered(quarters, quarter.get()));
            setValue(quarter.get());
        }
        changed.run();
    }

    /// All fields of a screen share one list, except a field whose own quarter is not in it.
    private static Collection<Quarter> offered(List<Quarter> quarters, @Nullable Quarter shown) {
        if (shown == null || quarters.contains(shown)) return quarters;
        var more = new TreeSet<>(quarters);
        more.add(shown);
        return more;
    }

    /// From one year before the plan to two years after it.
    public static List<Quarter> around(PlanDocument.Period period) {
        int first = period.start() == null ? 2020 : period.start().getYear() - 1;
        int last = period.end() == null ? first + 8 : period.end().getYear() + 2;
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(year -> IntStream.rangeClosed(1, 4).mapToObj(number -> new Quarter(year, number)))
                .toList();
    }
}
