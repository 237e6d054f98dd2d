package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;
import org.openplan.language.Messages;

/// A part of a form that folds to its heading. A screen costs what is open on it: the content is built when the part is
/// opened, and dropped when it is closed, unless a field in it is marked and so holds what is not saved yet.
@Tag("details")
class Collapsible extends Component {

    /// What a part holds while it is open.
    interface Content {

        Component build();

        /// Keeps what stands in the fields, which are about to be dropped.
        void drop();
    }

    private final Element line = new Element("summary");
    private final OpenParts opened;
    private final Content content;
    private String name = "";
    private @Nullable Component shown;

    Collapsible(OpenParts opened, Content content) {
        this.opened = opened;
        this.content = content;
        getElement().appendChild(line);
        getElement().addEventListener("toggle", change -> toggled()).synchronizeProperty("open");
    }

    /// `heading` is the element of the title.
    void summarize(Messages words, CollapsedSummary summary, String heading) {
        line.setProperty("innerHTML", summary.html(words, heading));
        if (name.equals(summary.id())) return;
        if (isOpen()) opened.note(name, false);
        name = summary.id();
        if (!name.isEmpty()) getElement().setAttribute("id", name);
        if (isOpen()) opened.note(name, true);
    }

    /// The id of the part; empty if nothing leads to it.
    String name() {
        return name;
    }

    /// Opens the part if it was open when the form was drawn before.
    void resume() {
        if (!name.isEmpty() && opened.has(name)) open();
    }

    boolean isOpen() {
        return getElement().getProperty("open", false);
    }

    void open() {
        getElement().setProperty("open", true);
        toggled();
    }

    void close() {
        getElement().setProperty("open", false);
        toggled();
    }

    void focus() {
        line.callJsFunction("focus");
    }

    private void toggled() {
        opened.note(name, isOpen());
        if (isOpen() && shown == null) fill();
        else if (!isOpen() && shown != null && !isMarked(shown)) empty(shown);
    }

    private void fill() {
        var built = content.build();
        shown = built;
        getElement().appendChild(built.getElement());
        opened.built();
    }

    private void empty(Component built) {
        content.drop();
        shown = null;
        getElement().removeChild(built.getElement());
    }

    private static boolean isMarked(Component part) {
        return Fields.within(part).anyMatch(field -> field instanceof HasValidation checked && checked.isInvalid());
    }
}
