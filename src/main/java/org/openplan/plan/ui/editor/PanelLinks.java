package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.openplan.language.Messages;
import org.openplan.plan.ui.editor.EditorLayout.Matter;

/// The links from one part of the editor to another: above the form on a phone, and above the panel beside it. Only
/// users who may read the audit trail are led to the history.
final class PanelLinks {

    private final Messages words;
    private final boolean audited;
    private final Nav aboveForm;
    private final Nav abovePanel;

    PanelLinks(Messages words, boolean audited) {
        this.words = words;
        this.audited = audited;
        aboveForm = nav("editor-parts", "parts");
        abovePanel = nav("editor-tabs", "panel");
    }

    Nav aboveForm() {
        return aboveForm;
    }

    Nav abovePanel() {
        return abovePanel;
    }

    /// `history` says which of its two contents the panel has.
    void show(Matter matter, boolean history) {
        aboveForm.removeAll();
        abovePanel.removeAll();
        abovePanel.add(back(matter), link(matter, EditorPanel.FINDINGS, !history));
        aboveForm.add(link(matter, EditorPanel.OUTLINE, false), link(matter, EditorPanel.FINDINGS, false));
        if (!audited) return;
        abovePanel.add(link(matter, EditorPanel.HISTORY, history));
        aboveForm.add(link(matter, EditorPanel.HISTORY, false));
    }

    private static Anchor back(Matter matter) {
        var back = new Anchor(matter.address(), matter.title());
        back.addClassNames("back", "editor-back");
        return back;
    }

    private Anchor link(Matter matter, EditorPanel part, boolean current) {
        int open = matter.findings().size();
        var link = new Anchor(
                part.of(matter.address()),
                part == EditorPanel.FINDINGS && open > 0 ? words.say("plan.Outline.findings", open) : say(part.code()));
        if (current) link.getElement().setAttribute("aria-current", "true");
        return link;
    }

    private Nav nav(String style, String label) {
        var nav = new Nav();
        nav.addClassName(style);
        nav.setAriaLabel(say(label));
        return nav;
    }

    private String say(String key) {
        return words.say("plan.PanelLinks." + key);
    }
}
