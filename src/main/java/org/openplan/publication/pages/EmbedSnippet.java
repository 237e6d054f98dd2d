package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.openplan.design.HtmlElement;
import org.openplan.design.PageWriter;
import org.openplan.language.Messages;

/// The lines of HTML with which a page is shown on other sites, to be copied, and the sites that may do so.
final class EmbedSnippet {

    /// In pixels: what a plan takes on a phone.
    private static final String HEIGHT = "460";

    private EmbedSnippet() {}

    /// Only beside the current page of a municipality that lets sites embed it.
    static Optional<Section> section(PageContext frame, Addresses at, String address, String title) {
        var origins = frame.municipality().embed();
        if (origins.isEmpty() || at.isPreview() || at.edition() > 0) return Optional.empty();
        return Optional.of(new Section("embed", details(frame, frame.site() + address, title, origins)));
    }

    private static Component details(PageContext frame, String address, String title, List<String> origins) {
        var messages = frame.messages();
        return HtmlElement.of(
                "details",
                HtmlElement.of("summary", say(messages, "show")),
                HtmlElement.of("p", say(messages, "help")),
                HtmlElement.of("pre", HtmlElement.of("code", html(address, title + " · " + frame.name()))),
                HtmlElement.of("p", say(messages, "sites") + " " + String.join(", ", origins))
                        .named("quiet"));
    }

    private static String html(String address, String title) {
        var frame = new HtmlElement("iframe")
                .with("src", address)
                .with("title", title)
                .with("width", "100%")
                .with("height", HEIGHT)
                .with("loading", "lazy");
        return new String(PageWriter.write(frame), StandardCharsets.UTF_8);
    }

    private static String say(Messages messages, String key) {
        return messages.say("publication.EmbedSnippet." + key);
    }
}
