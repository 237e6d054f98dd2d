package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.openplan.design.HtmlElement;

/// The key figures of a page in large type, each with a name and a remark.
final class Facts extends HtmlElement {

    Facts() {
        super("dl");
        named("facts");
    }

    /// A value that is text and not a figure, in smaller type.
    static HtmlElement small(String value) {
        return HtmlElement.of("span", value).named("small");
    }

    Facts fact(String name, String value, @Nullable String remark) {
        return fact(name, HtmlElement.of("span", value), remark);
    }

    Facts fact(String name, Component value, @Nullable String remark) {
        var says = HtmlElement.of("dd", value);
        if (remark != null && !remark.isBlank()) says.has(HtmlElement.of("small", remark));
        has(HtmlElement.of("div", HtmlElement.of("dt", name), says));
        return this;
    }
}
