package org.openplan.design;

import com.vaadin.flow.component.Component;

/// Something the reader must not miss, set off from the text.
public final class Callout extends HtmlElement {

    public Callout(Component... content) {
        super("div");
        named("note");
        has(content);
    }
}
