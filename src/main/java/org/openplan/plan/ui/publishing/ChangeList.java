package org.openplan.plan.ui.publishing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.openplan.language.Messages;
import org.openplan.publication.DraftChanges;

/// Everything the next edition changes, by measure. Long lists are folded, and the rows of a folded measure are made
/// when somebody opens it.
class ChangeList extends Section {

    /// With more changes the measures begin folded.
    private static final int SHOWN = 40;

    private final Messages words;

    /// `table` makes the rows of a measure each time, so that the screen keeps no plan.
    ChangeList(Messages words, DraftChanges changes, Function<Optional<UUID>, Component> table) {
        this.words = words;
        addClassName("change-list");
        add(new H2(words.say("plan.ChangeList.title", changes.count())));
        boolean folded = changes.count() > SHOWN;
        for (var group : changes.groups()) {
            var details = new NativeDetails(words.say("plan.ChangeList.group", group.heading(), group.count()));
            if (folded) unfoldLater(details, group, table);
            else details.setContent(html(group, changes.table(group.measure())));
            details.setOpen(!folded);
            add(details);
        }
    }

    private void unfoldLater(
            NativeDetails details, DraftChanges.Group group, Function<Optional<UUID>, Component> table) {
        details.addToggleListener(toggled -> {
            if (!toggled.isOpened()) return;
            toggled.unregisterListener();
            details.setContent(html(group, table.apply(group.measure())));
        });
    }

    /// Plain HTML, so that a row costs nothing on the server.
    private Div html(DraftChanges.Group group, Component table) {
        var shown = new Div();
        shown.addClassName("change-table");
        shown.getElement().setProperty("innerHTML", table.getElement().getOuterHTML());
        shown.getElement().setAttribute("role", "group");
        shown.getElement()
                .setAttribute("aria-label", words.say("plan.ChangeList.group", group.heading(), group.count()));
        return shown;
    }
}
