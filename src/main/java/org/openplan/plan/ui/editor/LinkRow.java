package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openplan.design.UnsavedText;
import org.openplan.document.PlanDocument.Link;
import org.openplan.document.Text;

/// A web link related to a measure.
final class LinkRow {

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/?#@]+\\.[^\\s/?#@]+([/?#]\\S*)?");

    private LinkRow() {}

    static Link blank() {
        return new Link(Text.NONE, null);
    }

    static Row<Link> of(EditorContext editing, Link shown) {
        var title = new TextBox(editing, "link.title").with(shown.title());
        var field = UnsavedText.watch(new TextField(editing.say("link.url")), "url");
        field.setValue(Objects.requireNonNullElse(shown.url(), ""));
        var url = editing.keep(field, LinkRow::isAddress, editing.say("link.urlWrong"));
        return new Row<>(Fields.line(title, field), () -> new Link(title.text(), Fields.orNull(url.get())));
    }

    private static boolean isAddress(String typed) {
        return typed.isBlank() || WEB.matcher(typed.strip()).matches();
    }
}
