package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// Entries one below the other, each of which can be moved or taken away, and a button for one more.
class RowList<T> extends Div {

    private final Editing editing;
    private final String kind;
    private final Function<T, Row<T>> editor;
    private final OrderedList list = new OrderedList();
    private final List<Row<T>> rows = new ArrayList<>();
    private final Map<Row<T>, T> added = new HashMap<>();

    /// `kind` names the words: `add.<kind>`, `remove.<kind>`, `up.<kind>`, `down.<kind>`.
    RowList(Editing editing, String kind, Function<T, Row<T>> editor, Supplier<T> blank) {
        this.editing = editing;
        this.kind = kind;
        this.editor = editor;
        addClassNames("rows", "rows-" + kind);
        add(list);
        if (editing.allowed()) {
            var more = new Button(editing.say("add." + kind), click -> append(blank.get()));
            more.addThemeVariants(ButtonVariant.TERTIARY);
            add(more);
        }
    }

    void show(List<T> entries) {
        rows.clear();
        entries.forEach(entry -> rows.add(editor.apply(entry)));
        draw();
    }

    List<T> all() {
        return rows.stream().map(row -> row.value().get()).toList();
    }

    /// All but what was added and left alone.
    List<T> value() {
        return rows.stream()
                .filter(row -> !row.value().get().equals(added.get(row)))
                .map(row -> row.value().get())
                .toList();
    }

    private void append(T entry) {
        var row = editor.apply(entry);
        rows.add(row);
        added.put(row, row.value().get());
        draw();
        row.shown()
                .getElement()
                .executeJs("this.querySelector('[focus-target],vaadin-text-area,vaadin-text-field')?.focus()");
    }

    private void remove(Row<T> row) {
        rows.remove(row);
        draw();
        editing.changed().run();
    }

    private void swap(int one, int other) {
        Collections.swap(rows, one, other);
        draw();
        editing.changed().run();
    }

    private void draw() {
        list.removeAll();
        for (int i = 0; i < rows.size(); i++) {
            var item = new ListItem(rows.get(i).shown());
            if (editing.allowed()) item.add(tools(i));
            list.add(item);
        }
        list.setVisible(!rows.isEmpty());
    }

    private Div tools(int at) {
        var row = rows.get(at);
        var tools = new Div();
        tools.addClassName("row-tools");
        if (at > 0) tools.add(tool("↑", "up", at, () -> swap(at, at - 1)));
        if (at + 1 < rows.size()) tools.add(tool("↓", "down", at, () -> swap(at, at + 1)));
        tools.add(tool("×", "remove", at, () -> remove(row)));
        return tools;
    }

    private Button tool(String sign, String verb, int at, Runnable action) {
        var tool = new Button(sign, click -> action.run());
        tool.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        tool.setAriaLabel(editing.say(verb + "." + kind, at + 1));
        tool.setTooltipText(editing.say(verb + "." + kind, at + 1));
        return tool;
    }
}
