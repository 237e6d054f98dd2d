package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.openplan.design.UnsavedText;
import org.openplan.document.DocumentList;
import org.openplan.document.PlanDocument.Link;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.Text;
import org.openplan.document.WebAddress;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.ui.editor.RowList.Entries;

/// A web link related to a measure.
final class LinkRow {

    private static final Link NOTHING = new Link(Text.NONE, null);

    private LinkRow() {}

    static FormPart<MeasureRevision> part(ListParts lists, Measure shown) {
        var editing = lists.editing();
        var entries = new Entries<Link>(
                one -> of(editing, one), (one, place) -> summary(editing, one, place), _ -> NOTHING, NOTHING::equals);
        return lists.part(DocumentList.LINKS, entries, shown.links(), Measure::withLinks);
    }

    private static CollapsedSummary summary(EditorContext editing, Link link, int place) {
        var url = Objects.requireNonNullElse(link.url(), "");
        return CollapsedSummary.of(
                editing, DocumentList.LINKS, place, editing.words().read(link.title()), url);
    }

    private static Row<Link> of(EditorContext editing, Link shown) {
        var tooLong = editing.words().say("plan.Obstacle.LINK_TITLE_TOO_LONG", String.valueOf(Link.LONGEST_TITLE));
        var title = new TextBox(editing, "link.title").with(shown.title()).atMost(Link.LONGEST_TITLE, tooLong);
        var field = UnsavedText.watch(new TextField(editing.say("link.url")), "url");
        field.setValue(Objects.requireNonNullElse(shown.url(), ""));
        var url = editing.keep(field, LinkRow::isAddress, editing.say("link.urlWrong"));
        return new Row<>(Fields.line(title, field), () -> new Link(title.text(), Fields.orNull(url.get())));
    }

    private static boolean isAddress(String typed) {
        return typed.isBlank() || WebAddress.of(typed.strip()).isPresent();
    }
}
