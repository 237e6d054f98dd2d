package org.openplan.design;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openplan.language.Excerpt;
import org.openplan.language.Messages;
import org.openplan.language.Translations;

/// The frame around every public page: owner, languages, breadcrumbs, content, footer.
public final class PublicShell {

    private static final int LONGEST_DESCRIPTION = 300;

    private static final Pattern DRAWN = Pattern.compile("[MmLlHhVvCcSsQqTtAaZz0-9 ,.\\-]+");

    private final Messages messages;
    private final Owner owner;
    private final String title;
    private final List<Crumb> crumbs = new ArrayList<>();
    private final List<Language> languages = new ArrayList<>();
    private final HtmlElement main =
            new HtmlElement("main").named("in").with("id", "content").with("tabindex", "-1");
    private final HtmlElement foot = new HtmlElement("div").named("in");
    private final List<Component> head = new ArrayList<>();
    private String description = "";
    private boolean indexed = true;

    /// The owner of the page: the name and coat of arms in the bar, the address they link to, and the stylesheet.
    public record Owner(String name, String home, @Nullable String arms, String stylesheet) {}

    /// The same page in another language, or in this one.
    public record Language(String tag, String name, String href) {}

    /// One breadcrumb; the last one has no link.
    public record Crumb(Component label, @Nullable String href) {}

    public PublicShell(Messages messages, Owner owner, String title) {
        this.messages = messages;
        this.owner = owner;
        this.title = title;
    }

    /// The frame of a page that belongs to no municipality.
    public static PublicShell ofTheSite(Messages words, String title) {
        var owner = new Owner("OpenPlan", "/?lang=" + words.tag(), null, Stylesheets.publicAddress());
        var shell = new PublicShell(words, owner, title);
        Translations.LANGUAGES.forEach(tag -> shell.in(new Language(tag, Translations.nameOf(tag), "/?lang=" + tag)));
        return shell;
    }

    public PublicShell describedBy(String description) {
        this.description = description;
        return this;
    }

    public PublicShell keptOutOfSearch() {
        indexed = false;
        return this;
    }

    public PublicShell in(Language language) {
        languages.add(language);
        return this;
    }

    public PublicShell under(Component label, @Nullable String href) {
        crumbs.add(new Crumb(label, href));
        return this;
    }

    public PublicShell linked(String relation, String href, String mediaType) {
        head.add(
                new HtmlElement("link").with("rel", relation).with("href", href).with("type", mediaType));
        return this;
    }

    /// Structured data as JSON-LD.
    public PublicShell saysToMachines(String json) {
        head.add(HtmlElement.of("script", json).with("type", "application/ld+json"));
        return this;
    }

    public PublicShell shows(Component... content) {
        main.has(content);
        return this;
    }

    public PublicShell ends(Component... content) {
        foot.has(content);
        return this;
    }

    /// The content alone, for the preview in the workspace.
    public Component content() {
        return main;
    }

    public Component page() {
        var body = HtmlElement.of("body", skip(), bar(), main, HtmlElement.of("footer", foot));
        if (!crumbs.isEmpty()) main.addComponentAsFirst(way());
        return HtmlElement.of("html", head(), body).with("lang", messages.tag());
    }

    private Component head() {
        var all = new HtmlElement("head")
                .has(
                        new HtmlElement("meta").with("charset", "utf-8"),
                        meta("viewport", "width=device-width,initial-scale=1"),
                        meta("color-scheme", "light dark"),
                        new HtmlElement("link").with("rel", "icon").with("href", "data:,"),
                        HtmlElement.of("title", title + " · " + owner.name()));
        if (!description.isBlank()) all.has(meta("description", Excerpt.of(description, LONGEST_DESCRIPTION)));
        if (!indexed) all.has(meta("robots", "noindex"));
        all.has(new HtmlElement("link").with("rel", "stylesheet").with("href", owner.stylesheet()));
        languages.forEach(language -> all.has(new HtmlElement("link")
                .with("rel", "alternate")
                .with("hreflang", language.tag())
                .with("href", language.href())));
        head.forEach(all::has);
        return all;
    }

    private static Component meta(String name, String content) {
        return new HtmlElement("meta").with("name", name).with("content", content);
    }

    private Component skip() {
        return HtmlElement.link("#content", messages.say("design.PublicShell.skip"))
                .named("skip");
    }

    private Component bar() {
        var town = HtmlElement.link(owner.home()).named("town");
        arms().ifPresent(town::has);
        town.has(HtmlElement.of("span", owner.name()));
        var bar = new HtmlElement("div").named("in").has(town);
        if (languages.size() > 1) bar.has(languageList());
        return HtmlElement.of("header", bar).named("bar");
    }

    private Optional<Component> arms() {
        var path = owner.arms();
        if (path == null || !DRAWN.matcher(path).matches()) return Optional.empty();
        return Optional.of(new HtmlElement("svg")
                .named("arms")
                .with("viewbox", "0 0 32 37")
                .with("aria-hidden", "true")
                .has(new HtmlElement("path").with("d", path)));
    }

    private Component languageList() {
        var list = new HtmlElement("ul").named("ways");
        for (var language : languages) {
            var link = HtmlElement.link(language.href(), language.name())
                    .with("lang", language.tag())
                    .with("hreflang", language.tag());
            if (language.tag().equals(messages.tag())) link.with("aria-current", "true");
            list.has(HtmlElement.of("li", link));
        }
        return HtmlElement.of("nav", list).with("aria-label", messages.say("design.PublicShell.languages"));
    }

    private Component way() {
        var list = new HtmlElement("ol");
        for (var crumb : crumbs) {
            var href = crumb.href();
            list.has(
                    href == null
                            ? HtmlElement.of("li", crumb.label()).with("aria-current", "page")
                            : HtmlElement.of("li", HtmlElement.link(href).has(crumb.label())));
        }
        return HtmlElement.of("nav", list).named("crumbs").with("aria-label", messages.say("design.PublicShell.way"));
    }
}
