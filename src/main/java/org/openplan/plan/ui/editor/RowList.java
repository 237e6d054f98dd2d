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
import org.openplan.design.UnsavedText;

/// A list of entries, each of which can be moved or removed, with a button to add one.
class RowList<T> extends Div {

    private static final String UP = "↑";
    private static final String DOWN = "↓";
    private static final String REMOVE = "×";

    private final EditorContext editing;
    private final String kind;
    private final String part;
    private final Function<T, Row<T>> editor;
    private final OrderedList list = new OrderedList();
    private final List<List<Button>> tools = new ArrayList<>();
    private final Button more;
    private final List<Row<T>> rows = new ArrayList<>();
    private final Map<Row<T>, T> added = new HashMap<>();
    private boolean lasting;

    /// `kind` completes the text keys: `add.<kind>`, `remove.<kind>`, `up.<kind>`, `down.<kind>`.
    RowList(EditorContext editing, String kind, Function<T, Row<T>> editor, Supplier<T> blank) {
        this.editing = editing;
        this.kind = kind;
        this.part = kind.equals("budget") ? kind : kind + "s";
        this.editor = editor;
        addClassNames("rows", "rows-" + kind);
        more = new Button(editing.say("add." + kind), click -> append(blank.get()));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.setVisible(editing.allowed());
        add(list, more);
    }

    /// Entries may be added and moved, but not removed.
    RowList<T> lasting(boolean lasting) {
        this.lasting = lasting;
        return this;
    }

    void show(List<T> entries) {
        rows.clear();
        entries.forEach(entry -> rows.add(editor.apply(entry)));
        draw();
    }

    List<T> all() {
        return rows.stream().map(row -> row.value().get()).toList();
    }

    /// All entries except those that were added and left empty.
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

    /// Moves the focus to the next row, for users without a mouse.
    private void remove(Row<T> row) {
        int at = rows.indexOf(row);
        rows.remove(row);
        draw();
        if (rows.isEmpty()) more.focus();
        else tool(Math.min(at, rows.size() - 1), REMOVE).focus();
        editing.changed().run();
    }

    private void move(int from, int to, String sign) {
        Collections.swap(rows, from, to);
        draw();
        tool(to, sign).focus();
        editing.changed().run();
    }

    /// The row's tool with this sign, or its first tool if that one is missing, as at the ends of the list.
    private Button tool(int at, String sign) {
        var there = tools.get(at);
        return there.stream()
                .filter(tool -> tool.getText().equals(sign))
                .findFirst()
                .orElseGet(there::getFirst);
    }

    private void draw() {
        list.removeAll();
        tools.clear();
        for (int i = 0; i < rows.size(); i++) {
            var item = new ListItem(rows.get(i).shown());
            // an entry without an id of its own is known by its position
            if (!UnsavedText.isPart(rows.get(i).shown())) UnsavedText.part(item, part + "." + i);
            if (editing.allowed()) item.add(toolsOf(i));
            list.add(item);
        }
        list.setVisible(!rows.isEmpty());
    }

    private Div toolsOf(int at) {
        var row = rows.get(at);
        var there = new ArrayList<Button>();
        if (at > 0) there.add(tool(UP, "up", at, () -> move(at, at - 1, UP)));
        if (at + 1 < rows.size()) there.add(tool(DOWN, "down", at, () -> move(at, at + 1, DOWN)));
        if (!lasting) there.add(tool(REMOVE, "remove", at, () -> remove(row)));
        tools.add(there);
        var strip = new Div(there.toArray(Button[]::new));
        strip.addClassName("row-tools");
        return strip;
    }

    private Button tool(String sign, String verb, int at, Runnable action) {
        var tool = new Button(sign, click -> action.run());
        tool.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        tool.setAriaLabel(editing.say(verb + "." + kind, at + 1));
        // Vaadin's tooltip is a component of its own, too costly for the many tools of a long list
        tool.getElement().setAttribute("title", editing.say(verb + "." + kind, at + 1));
        return tool;
    }
}
