package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import org.openplan.design.HtmlElement;
import org.openplan.language.TextReader.ChosenText;

/// Puts texts of a plan into elements and marks their language if it differs from the page's.
final class TextElements {

    private TextElements() {}

    static HtmlElement into(HtmlElement element, ChosenText said) {
        var other = said.language();
        if (other != null) element.with("lang", other);
        return element.says(said.words());
    }

    /// One paragraph for each line of the text.
    static Component[] paragraphs(ChosenText said) {
        return said.words()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> into(new HtmlElement("p"), new ChosenText(line, said.language())))
                .toArray(Component[]::new);
    }
}
