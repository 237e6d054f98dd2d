package org.openplan.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// An important message that screen readers announce at once; it stays until the screen changes.
public final class StatusMessage extends Div {

    private StatusMessage(String kind, String words) {
        addClassNames("told", kind);
        getElement().setAttribute("role", kind.equals("wrong") ? "alert" : "status");
        getElement().setAttribute("tabindex", "-1");
        add(new Paragraph(words));
    }

    /// For an action on something that no longer exists.
    public void focus() {
        getElement().callJsFunction("focus");
    }

    public static StatusMessage wrong(String words) {
        return new StatusMessage("wrong", words);
    }

    public static StatusMessage good(String words) {
        return new StatusMessage("good", words);
    }

    public static StatusMessage plain(String words) {
        return new StatusMessage("plain", words);
    }
}
