package org.openplan.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.openplan.activity.FieldChange;

/// What one line of the trail changed: field, before, after.
class LineChanges extends Composite<Div> {

    /// A whole imported plan has thousands of fields; the rest is said as a number.
    private static final int SHOWN = 100;

    LineChanges(List<FieldChange> changes) {
        getContent().addClassName("line-changes");
        if (changes.isEmpty()) {
            getContent().add(new Paragraph(say("nothing")));
            return;
        }
        var table = new NativeTable();
        table.getHead().addRow().add(heading("field"), heading("before"), heading("after"));
        changes.stream().limit(SHOWN).forEach(change -> table.getBody().add(row(change)));
        getContent().add(table);
        if (changes.size() > SHOWN) getContent().add(new Paragraph(say("more", changes.size() - SHOWN)));
    }

    private Component heading(String key) {
        var cell = new NativeTableHeaderCell(say(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(FieldChange change) {
        return new NativeTableRow(
                new NativeTableCell(change.path()),
                new NativeTableCell(change.before()),
                new NativeTableCell(change.after()));
    }

    private String say(String key, Object... values) {
        return getTranslation("activity.LineChanges." + key, values);
    }
}
