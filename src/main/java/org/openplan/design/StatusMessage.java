package org.openplan.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// Something that must be read, said aloud by screen readers at once; it stays until the screen moves on.
public final class StatusMessage extends Div {

    private StatusMessage(String kind, String words) {
        addClassNames("told", kind);
        getElement().setAttribute("role", kind.equals("wrong") ? "alert" : "status");
        getElement().setAttribute("tabindex", "-1");
        add(new Paragraph(words));
    }

    /// Where what somebody acted on is no longer there.
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
