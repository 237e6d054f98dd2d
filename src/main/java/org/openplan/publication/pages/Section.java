package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.openplan.design.HtmlElement;
import org.openplan.document.MeasureField;
import org.openplan.language.Messages;

/// A section of a page: the key of its heading, and its content.
record Section(String key, Component... content) {

    /// One column of a page, top to bottom.
    static HtmlElement column(Messages messages, String prefix, List<Section> sections) {
        var column = new HtmlElement("div");
        sections.forEach(section -> column.has(
                        HtmlElement.of("h2", heading(messages, prefix + section.key(), section.key())))
                .has(section.content()));
        return column;
    }

    /// A page may have its own heading for a field of the plan; otherwise the field's label is used.
    private static String heading(Messages messages, String key, String field) {
        if (messages.has(key)) return messages.say(key);
        return MeasureField.named(field).map(messages::say).orElseGet(() -> messages.say(key));
    }
}
