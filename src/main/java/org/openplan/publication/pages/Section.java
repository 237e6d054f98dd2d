package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.openplan.design.HtmlElement;
import org.openplan.document.MeasureField;
import org.openplan.language.Messages;

/// A part of a page: the key of its heading, and what stands under it.
record Section(String key, Component... content) {

    /// One column of a page, top to bottom.
    static HtmlElement column(Messages words, String prefix, List<Section> sections) {
        var column = new HtmlElement("div");
        sections.forEach(section -> column.has(
                        HtmlElement.of("h2", heading(words, prefix + section.key(), section.key())))
                .has(section.content()));
        return column;
    }

    /// A field of the plan may have a heading of its own on a page; else its label does.
    private static String heading(Messages words, String key, String field) {
        if (words.has(key)) return words.say(key);
        return MeasureField.named(field).map(words::say).orElseGet(() -> words.say(key));
    }
}
