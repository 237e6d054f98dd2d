package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.document.Quarter;

/// A select for a quarter around the plan's period; an existing value outside it stays available.
class QuarterField extends ComboBox<Quarter> {

    QuarterField(EditorContext editing, Choices choices, String name, @Nullable Quarter shown) {
        setLabel(editing.say(name));
        setItems(offered(choices.quarters(), shown));
        setItemLabelGenerator(editing.words()::quarter);
        setClearButtonVisible(true);
        setValue(shown);
    }

    /// All fields of a screen share one list, except a field whose own quarter is not in it.
    private static Collection<Quarter> offered(List<Quarter> quarters, @Nullable Quarter shown) {
        if (shown == null || quarters.contains(shown)) return quarters;
        var more = new TreeSet<>(quarters);
        more.add(shown);
        return more;
    }

    /// From one year before the plan to two years after it.
    static List<Quarter> around(PlanDocument.Period period) {
        int first = period.start() == null ? 2020 : period.start().getYear() - 1;
        int last = period.end() == null ? first + 8 : period.end().getYear() + 2;
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(year -> IntStream.rangeClosed(1, 4).mapToObj(number -> new Quarter(year, number)))
                .toList();
    }
}
