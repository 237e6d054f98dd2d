package org.openplan.design;

import com.vaadin.flow.component.Component;

/// An important notice, set off from the text.
public final class Callout extends HtmlElement {

    public Callout(Component... content) {
        super("div");
        named("note");
        has(content);
    }
}
