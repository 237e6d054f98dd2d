package org.openplan.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// A quiet word about a form that is saved by itself; the browser shows *Saving…* instead while it waits for the
/// server.
public final class SaveNote extends Div {

    private final Span said = new Span();

    public SaveNote(UnsavedText form, String saving, String first) {
        addClassName("save-note");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
        getElement().setAttribute("data-saves", form.item());
        var waits = new Span(saving);
        waits.addClassName("saving");
        said.addClassName("said");
        said.setText(first);
        add(said, waits);
    }

    /// Says how it stands; `isSaved` is false if something is not saved.
    public void say(String words, boolean isSaved) {
        said.setText(words);
        said.setClassName("not-saved", !isSaved);
    }
}
