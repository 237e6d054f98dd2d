package org.openplan.design;

import com.vaadin.flow.component.Component;

/// Something the reader must not miss, set off from the text.
public final class Notice extends Piece {

    public Notice(Component... content) {
        super("div");
        named("note");
        has(content);
    }
}
