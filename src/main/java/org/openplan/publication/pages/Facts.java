package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.openplan.design.Piece;

/// The few figures a page is about, large, each with its name and a remark.
final class Facts extends Piece {

    Facts() {
        super("dl");
        named("facts");
    }

    /// A value that is not a figure.
    static Piece small(String value) {
        return Piece.of("span", value).named("small");
    }

    Facts fact(String name, String value, @Nullable String remark) {
        return fact(name, Piece.of("span", value), remark);
    }

    Facts fact(String name, Component value, @Nullable String remark) {
        var says = Piece.of("dd", value);
        if (remark != null && !remark.isBlank()) says.has(Piece.of("small", remark));
        has(Piece.of("div", Piece.of("dt", name), says));
        return this;
    }
}
