package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.openplan.design.Piece;
import org.openplan.design.Words;

/// A part of a page: the key of its heading, and what stands under it.
record Section(String key, Component... content) {

    /// One column of a page, top to bottom.
    static Piece column(Words words, String prefix, List<Section> sections) {
        var column = new Piece("div");
        sections.forEach(section ->
                column.has(Piece.of("h2", words.say(prefix + section.key()))).has(section.content()));
        return column;
    }
}
