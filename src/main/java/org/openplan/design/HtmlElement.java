package org.openplan.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/// A plain HTML element, filled in reading order; used both in generated pages and on screens.
public class HtmlElement extends HtmlContainer {

    private static final Pattern SAFE_ADDRESS = Pattern.compile("(https?://|mailto:|tel:|/|#|\\?)[^\\s\"<>]*");

    public HtmlElement(String tag) {
        super(tag);
    }

    public static HtmlElement of(String tag, Component... children) {
        return new HtmlElement(tag).has(children);
    }

    public static HtmlElement of(String tag, String text) {
        return new HtmlElement(tag).says(text);
    }

    public static HtmlElement link(String href, String text) {
        return link(href).says(text);
    }

    /// A link, or plain text if the address is not safe to follow.
    public static HtmlElement link(String href) {
        if (!SAFE_ADDRESS.matcher(href).matches() || href.startsWith("//")) return new HtmlElement("span");
        var link = new HtmlElement("a").with("href", href);
        return href.toLowerCase(Locale.ROOT).startsWith("http") ? link.with("rel", "noopener nofollow ugc") : link;
    }

    public HtmlElement named(String classes) {
        getElement().setAttribute("class", classes);
        return this;
    }

    public HtmlElement with(String attribute, String value) {
        getElement().setAttribute(attribute, value);
        return this;
    }

    public HtmlElement with(String attribute, boolean present) {
        getElement().setAttribute(attribute, present);
        return this;
    }

    public HtmlElement has(Component... more) {
        add(more);
        return this;
    }

    public HtmlElement says(String text) {
        add(new Text(text));
        return this;
    }

    public boolean isEmpty() {
        return getElement().getChildCount() == 0;
    }
}
