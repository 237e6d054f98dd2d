package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Stream;
import org.openplan.design.HtmlElement;
import org.openplan.design.PublicShell;
import org.openplan.language.Messages;
import org.openplan.language.Spelling;
import org.openplan.language.TextReader;
import org.openplan.language.Translations;
import org.openplan.municipality.Municipality;

/// All municipalities, with a search that needs no script; also the page shown for errors.
public final class TownsPage {

    private static final int MOST = 60;

    private final Translations translations;
    private final Messages messages;

    public TownsPage(Translations translations, String language) {
        this.translations = translations;
        this.messages = translations.in(language);
    }

    public PublicShell shell(List<Municipality> towns, String sought) {
        var found = towns.stream().filter(town -> matches(town, sought)).toList();
        var shell = empty(say("title"))
                .describedBy(say("lead"))
                .shows(
                        HtmlElement.of("h1", say("title")),
                        HtmlElement.of("p", say("lead")).named("lead"),
                        search(sought));
        if (!sought.isBlank()) shell.keptOutOfSearch();
        if (!sought.isBlank() || found.isEmpty())
            shell.shows(HtmlElement.of("p", say("found", found.size())).with("role", "status"));
        return shell.shows(list(found));
    }

    /// The page does not exist, or cannot be shown now.
    public PublicShell message(String key) {
        return empty(say(key))
                .keptOutOfSearch()
                .shows(
                        HtmlElement.of("h1", say(key)),
                        HtmlElement.of("p", say(key + "Text")).named("lead"))
                .shows(HtmlElement.of("p", HtmlElement.link("/?lang=" + messages.tag(), say("all"))));
    }

    private PublicShell empty(String title) {
        return PublicShell.ofTheSite(messages, title).ends(HtmlElement.of("p", say("foot")));
    }

    private Component search(String sought) {
        var field = new HtmlElement("input")
                .with("type", "search")
                .with("id", "q")
                .with("name", "q")
                .with("maxlength", "60")
                .with("autocomplete", "off")
                .with("value", sought);
        return HtmlElement.of(
                        "form",
                        HtmlElement.of("label", say("search")).with("for", "q"),
                        HtmlElement.of(
                                "div",
                                field,
                                HtmlElement.of("button", say("find"))
                                        .with("type", "submit")
                                        .named("act")),
                        new HtmlElement("input")
                                .with("type", "hidden")
                                .with("name", "lang")
                                .with("value", messages.tag()))
                .with("method", "get")
                .with("action", "/")
                .with("role", "search")
                .named("search");
    }

    private Component list(List<Municipality> towns) {
        var list = new HtmlElement("ul").named("towns");
        towns.stream()
                .limit(MOST)
                .forEach(town -> list.has(HtmlElement.of("li", HtmlElement.link(home(town), name(town)))));
        if (towns.size() > MOST)
            list.has(HtmlElement.of("li", say("more", towns.size() - MOST)).named("quiet"));
        list.setVisible(!towns.isEmpty());
        return list;
    }

    private String home(Municipality town) {
        var languages = PageContext.languages(town, translations);
        return Addresses.home(town.slug(), languages.contains(messages.tag()) ? messages.tag() : languages.getFirst());
    }

    private String name(Municipality town) {
        return new TextReader(messages.tag(), town.languages()).words(town.names());
    }

    /// "nis" finds "Niš" and "Ниш"; a search without letters or digits finds nothing.
    static boolean matches(Municipality town, String sought) {
        if (sought.isBlank()) return true;
        var folded = Spelling.fold(sought);
        return !folded.isEmpty()
                && Stream.concat(Stream.of(town.slug()), town.names().byLanguage().values().stream())
                        .anyMatch(name -> Spelling.fold(name).contains(folded));
    }

    private String say(String key, Object... values) {
        return messages.say("publication.TownsPage." + key, values);
    }
}
