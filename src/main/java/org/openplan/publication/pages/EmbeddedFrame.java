package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import org.openplan.design.HtmlElement;

/// The frame of a small page that stands within a page of somebody else's site: no bar, no ways around, and one link
/// that opens the whole page in place of the site's own.
record EmbeddedFrame(PageContext context, String title, String whole) {

    HtmlElement page(Component... content) {
        var main = new HtmlElement("main").has(content).has(link());
        return HtmlElement.of("html", head(), HtmlElement.of("body", main).named("embedded"))
                .with("lang", context.messages().tag());
    }

    private HtmlElement head() {
        return HtmlElement.of(
                "head",
                new HtmlElement("meta").with("charset", "utf-8"),
                meta("viewport", "width=device-width,initial-scale=1"),
                new HtmlElement("meta").with("name", "color-scheme").with("content", "light dark"),
                meta("robots", "noindex"),
                HtmlElement.of("title", title + " · " + context.name()),
                new HtmlElement("link")
                        .with("rel", "stylesheet")
                        .with("href", PageContext.stylesheetAddress(context.municipality())),
                new HtmlElement("link").with("rel", "canonical").with("href", context.site() + whole));
    }

    private static HtmlElement meta(String name, String content) {
        return new HtmlElement("meta").with("name", name).with("content", content);
    }

    private HtmlElement link() {
        return HtmlElement.of(
                "p",
                HtmlElement.link(whole, context.messages().say("publication.EmbeddedFrame.whole"))
                        .with("target", "_top"));
    }
}
