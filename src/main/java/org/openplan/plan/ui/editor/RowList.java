package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openplan.design.DangerDialog;
import org.openplan.design.UnsavedText;
import org.openplan.document.DocumentList;

/// A list of entries, each folded to a line of its own, with buttons to move or remove an open one, and to add one.
class RowList<T> extends Div {

    /// The entries of a list: the fields of one, what one says collapsed, a new one after those there are, and which
    /// hold nothing and are not kept.
    record Entries<T>(
            Function<T, Row<T>> editor, RowSummary<T> summary, Function<List<T>, T> blank, Predicate<T> isEmpty) {}

    /// What an entry says collapsed; `place` counts from 1.
    interface RowSummary<T> {
        CollapsedSummary of(T entry, int place);
    }

    private static final String UP = "up";
    private static final String DOWN = "down";
    private static final String REMOVE = "remove";

    private final EditorContext editing;
    private final String kind;
    private final String field;
    private final String heading;
    private final Entries<T> entries;
    private final OrderedList list = new OrderedList();
    private final Button more;
    private final List<CollapsibleRow<T>> rows = new ArrayList<>();
    private boolean lasting;

    /// What a member is called completes the text keys: `add.<member>`, `remove.<member>`, `up.<member>`,
    /// `down.<member>`; `heading` is the element of an entry's title.
    RowList(EditorContext editing, DocumentList named, String heading, Entries<T> entries) {
        this.editing = editing;
        this.kind = named.member();
        this.field = named.field();
        this.heading = heading;
        this.entries = entries;
        addClassNames("rows", "rows-" + kind);
        more = new Button(editing.say("add." + kind), click -> append());
        more.addThemeVariants(ButtonVariant.SMALL);
        more.setVisible(editing.allowed());
        add(list, more);
    }

    /// Entries may be added and moved, but not removed.
    RowList<T> lasting(boolean lasting) {
        this.lasting = lasting;
        return this;
    }

    RowList<T> show(List<T> shown) {
        rows.clear();
        list.removeAll();
        shown.forEach(this::place);
        draw();
        rows.forEach(row -> row.collapsible().resume());
        return this;
    }

    List<T> all() {
        return rows.stream().map(CollapsibleRow::value).toList();
    }

    /// All entries except those that were added and left as they were, or emptied.
    List<T> value() {
        return rows.stream()
                .filter(row -> !row.isLeftBlank())
                .map(CollapsibleRow::value)
                .filter(entries.isEmpty().negate())
                .toList();
    }

    /// Says again what stands in each entry.
    void refresh() {
        rows.forEach(row -> row.collapsible().summarize(editing.words(), summary(row), heading));
    }

    private void draw() {
        refresh();
        rows.forEach(CollapsibleRow::equip);
        for (int i = 0; i < rows.size(); i++) rows.get(i).named(field + "." + i);
        list.setVisible(!rows.isEmpty());
    }

    private CollapsedSummary summary(CollapsibleRow<T> row) {
        return entries.summary().of(row.value(), rows.indexOf(row) + 1);
    }

    private CollapsibleRow<T> place(T entry) {
        var row = new CollapsibleRow<>(editing, entry, entries.editor(), this::buttons);
        rows.add(row);
        list.add(row);
        return row;
    }

    private void append() {
        var row = place(entries.blank().apply(all()));
        row.begin();
        draw();
        row.focus();
    }

    /// An entry that says nothing goes at once; anything else is named first.
    private void ask(CollapsibleRow<T> row) {
        if (row.isLeftBlank() || entries.isEmpty().test(row.value())) {
            remove(row);
            return;
        }
        var words = editing.words();
        new DangerDialog(
                        words,
                        editing.say(REMOVE + "." + kind, called(row)),
                        words.say("plan.RowList.removeText", summary(row).line()),
                        words.say("plan.RowList.remove"),
                        () -> remove(row))
                .open();
    }

    /// Moves the focus to the next row, for users without a mouse.
    private void remove(CollapsibleRow<T> row) {
        int at = rows.indexOf(row);
        UnsavedText.forget(this, field);
        row.collapsible().close();
        rows.remove(row);
        list.remove(row);
        draw();
        if (rows.isEmpty()) more.focus();
        else rows.get(Math.min(at, rows.size() - 1)).collapsible().focus();
        editing.changed().run();
    }

    private void move(CollapsibleRow<T> row, int by, String verb) {
        UnsavedText.forget(this, field);
        int to = rows.indexOf(row) + by;
        rows.remove(row);
        rows.add(to, row);
        list.remove(row);
        list.addComponentAtIndex(to, row);
        draw();
        row.focus(verb);
        editing.changed().run();
    }

    private Map<String, Button> buttons(CollapsibleRow<T> row) {
        var made = new LinkedHashMap<String, Button>();
        if (!editing.allowed()) return made;
        int at = rows.indexOf(row);
        if (at > 0) made.put(UP, button(UP, row, () -> move(row, -1, UP)));
        if (at + 1 < rows.size()) made.put(DOWN, button(DOWN, row, () -> move(row, 1, DOWN)));
        if (!lasting) made.put(REMOVE, button(REMOVE, row, () -> ask(row)));
        return made;
    }

    private Button button(String verb, CollapsibleRow<T> row, Runnable action) {
        var button = new Button(editing.say(verb + "." + kind, called(row)), click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        if (verb.equals(REMOVE)) button.addThemeVariants(ButtonVariant.ERROR);
        return button;
    }

    /// What the entry is called in the words of its buttons: its own number, or its place.
    private String called(CollapsibleRow<T> row) {
        var id = summary(row).id();
        return id.isEmpty() ? String.valueOf(rows.indexOf(row) + 1) : id.substring(kind.length() + 1);
    }
}
