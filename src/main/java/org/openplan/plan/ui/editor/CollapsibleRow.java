package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openplan.design.UnsavedText;

/// One entry of a list, folded to its heading; its fields and the buttons under them exist while it is open.
class CollapsibleRow<T> extends ListItem implements Collapsible.Content {

    private final Collapsible collapsible;
    private final Function<T, Row<T>> editor;
    private final Function<CollapsibleRow<T>, Map<String, Button>> buttons;
    private final Div tools = new Div();
    private Map<String, Button> tool = Map.of();
    private String place = "";
    private T kept;
    private @Nullable T blank;
    private @Nullable Row<T> built;

    /// `buttons` makes the buttons by what they do.
    CollapsibleRow(
            EditorContext editing,
            T entry,
            Function<T, Row<T>> editor,
            Function<CollapsibleRow<T>, Map<String, Button>> buttons) {
        this.kept = entry;
        this.editor = editor;
        this.buttons = buttons;
        this.collapsible = new Collapsible(editing.opened(), this);
        add(collapsible);
    }

    Collapsible collapsible() {
        return collapsible;
    }

    T value() {
        return built == null ? kept : built.value().get();
    }

    /// Opens a new entry; if it stays as it is then, it is not kept.
    void begin() {
        collapsible.open();
        blank = value();
    }

    boolean isLeftBlank() {
        return value().equals(blank);
    }

    /// Moves the focus to the first field.
    void focus() {
        if (built == null) return;
        Fields.within(built.shown())
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    /// Moves the focus to a button, or to the first one if that is missing, as at the ends of the list.
    void focus(String button) {
        var there = tool.get(button);
        if (there != null) there.focus();
        else tool.values().stream().findFirst().ifPresent(Button::focus);
    }

    /// Makes the buttons, which depend on the entry's place in the list, for the place it has now.
    void equip() {
        if (built == null) return;
        tool = buttons.apply(this);
        tools.removeAll();
        tool.values().forEach(tools::add);
    }

    /// The place of the entry in what is edited; one with an id of its own is known by that instead.
    void named(String place) {
        this.place = place;
        name();
    }

    private void name() {
        if (built != null && !UnsavedText.isPart(built.shown())) UnsavedText.part(this, place);
    }

    @Override
    public Component build() {
        var row = editor.apply(kept);
        built = row;
        name();
        equip();
        tools.addClassName("row-tools");
        return new Div(row.shown(), tools);
    }

    @Override
    public void drop() {
        kept = value();
        built = null;
        tool = Map.of();
        tools.removeAll();
        tools.removeFromParent();
    }
}
