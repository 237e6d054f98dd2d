package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Stream;
import org.openplan.design.Piece;
import org.openplan.design.PublicShell;
import org.openplan.design.Stylesheets;
import org.openplan.design.Translations;
import org.openplan.design.Words;
import org.openplan.document.Spelling;
import org.openplan.municipality.Municipality;

/// All municipalities, with a search that needs no script; also the site's own word where there is no page.
public final class TownsPage {

    private static final int MOST = 60;

    private final Translations translations;
    private final Words words;

    public TownsPage(Translations translations, String language) {
        this.translations = translations;
        this.words = translations.in(language);
    }

    public PublicShell shell(List<Municipality> towns, String sought) {
        var found = towns.stream().filter(town -> matches(town, sought)).toList();
        var shell = empty(say("title"))
                .describedBy(say("lead"))
                .shows(Piece.of("h1", say("title")), Piece.of("p", say("lead")).named("lead"), search(sought));
        if (!sought.isBlank()) shell.keptOutOfSearch();
        if (!sought.isBlank() || found.isEmpty())
            shell.shows(Piece.of("p", say("found", found.size())).with("role", "status"));
        return shell.shows(list(found));
    }

    /// There is no such page, or it cannot be shown now.
    public PublicShell message(String key) {
        return empty(say(key))
                .keptOutOfSearch()
                .shows(
                        Piece.of("h1", say(key)),
                        Piece.of("p", say(key + "Text")).named("lead"))
                .shows(Piece.of("p", Piece.link("/?lang=" + words.tag(), say("all"))));
    }

    private PublicShell empty(String title) {
        var owner =
                new PublicShell.Owner("OpenPlan", "/?lang=" + words.tag(), null, List.of(Stylesheets.publicAddress()));
        var shell = new PublicShell(words, owner, title);
        translations
                .languages()
                .forEach(tag -> shell.in(new PublicShell.Language(tag, Translations.nameOf(tag), "/?lang=" + tag)));
        return shell.ends(Piece.of("p", say("foot")));
    }

    private Component search(String sought) {
        var field = new Piece("input")
                .with("type", "search")
                .with("id", "q")
                .with("name", "q")
                .with("maxlength", "60")
                .with("autocomplete", "off")
                .with("value", sought);
        return Piece.of(
                        "form",
                        Piece.of("label", say("search")).with("for", "q"),
                        Piece.of(
                                "div",
                                field,
                                Piece.of("button", say("find"))
                                        .with("type", "submit")
                                        .named("act")),
                        new Piece("input")
                                .with("type", "hidden")
                                .with("name", "lang")
                                .with("value", words.tag()))
                .with("method", "get")
                .with("action", "/")
                .with("role", "search")
                .named("search");
    }

    private Component list(List<Municipality> towns) {
        var list = new Piece("ul").named("towns");
        towns.stream().limit(MOST).forEach(town -> list.has(Piece.of("li", Piece.link(home(town), name(town)))));
        if (towns.size() > MOST)
            list.has(Piece.of("li", say("more", towns.size() - MOST)).named("quiet"));
        list.setVisible(!towns.isEmpty());
        return list;
    }

    private String home(Municipality town) {
        var languages = Frame.languages(town, translations);
        return Addresses.home(town.slug(), languages.contains(words.tag()) ? words.tag() : languages.getFirst());
    }

    private String name(Municipality town) {
        return new Reading(words.tag(), town.languages()).words(town.names());
    }

    /// "nis" finds "Niš" and "Ниш"; what has neither letters nor digits finds nothing.
    static boolean matches(Municipality town, String sought) {
        if (sought.isBlank()) return true;
        var folded = Spelling.fold(sought);
        return !folded.isEmpty()
                && Stream.concat(Stream.of(town.slug()), town.names().byLanguage().values().stream())
                        .anyMatch(name -> Spelling.fold(name).contains(folded));
    }

    private String say(String key, Object... values) {
        return words.say("publication.TownsPage." + key, values);
    }
}
