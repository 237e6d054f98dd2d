package org.openplan.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// An important message that screen readers announce at once; it stays until the screen changes.
public final class StatusMessage extends Div {

    private StatusMessage(String kind, String message) {
        addClassNames("notice", kind);
        getElement().setAttribute("role", kind.equals("wrong") ? "alert" : "status");
        getElement().setAttribute("tabindex", "-1");
        add(new Paragraph(message));
    }

    /// For an action on something that no longer exists.
    public void focus() {
        getElement().callJsFunction("focus");
    }

    public static StatusMessage wrong(String message) {
        return new StatusMessage("wrong", message);
    }

    public static StatusMessage good(String message) {
        return new StatusMessage("good", message);
    }

    public static StatusMessage plain(String message) {
        return new StatusMessage("plain", message);
    }
}
