package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.openplan.language.Messages;
import org.openplan.plan.MeasureInstitutions;

/// Tells which institutions of a copied measure the municipality does not have, and adds them on request.
class UnknownInstitutions extends Div {

    private final Messages words;
    private final MeasureInstitutions institutions;
    private final MeasureStore store;
    private final Runnable added;

    UnknownInstitutions(Messages words, MeasureInstitutions institutions, MeasureStore store, Runnable added) {
        this.words = words;
        this.institutions = institutions;
        this.store = store;
        this.added = added;
        addClassNames("notice", "plain");
        getElement().setAttribute("role", "status");
        show();
    }

    private void show() {
        removeAll();
        var unknown = institutions.unknown(store.known().id());
        setVisible(!unknown.isEmpty());
        if (unknown.isEmpty()) return;
        add(new Paragraph(say("text", unknown.size(), String.join(" · ", unknown))));
        add(new Button(say("add", unknown.size()), click -> {
            institutions.add(store.known().id());
            store.reload();
            show();
            added.run();
        }));
    }

    /// After the measure was saved, perhaps with other institutions.
    void refresh() {
        if (isVisible()) show();
    }

    private String say(String key, Object... values) {
        return words.say("plan.UnknownInstitutions." + key, values);
    }
}
