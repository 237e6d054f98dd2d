package org.openplan.publication.pages;

import java.util.List;
import java.util.function.UnaryOperator;
import org.openplan.design.HtmlElement;
import org.openplan.design.PublicShell;
import org.openplan.design.Stylesheets;
import org.openplan.language.Messages;
import org.openplan.language.TextReader;
import org.openplan.language.Translations;
import org.openplan.municipality.Municipality;

/// The municipality, language and messages that all pages of one municipality in one language share.
public record PageContext(Municipality municipality, Translations translations, Messages messages, String site) {

    public static PageContext of(Municipality municipality, Translations translations, String language) {
        return new PageContext(municipality, translations, translations.in(language), "");
    }

    /// The same for pages that name their own address, which begins so.
    PageContext at(String site) {
        return new PageContext(municipality, translations, messages, site);
    }

    /// The municipality's languages that the product supports.
    public List<String> languages() {
        return languages(municipality, translations);
    }

    public static List<String> languages(Municipality municipality, Translations translations) {
        var spoken =
                municipality.languages().stream().filter(translations::speaks).toList();
        return spoken.isEmpty() ? List.of(Translations.ENGLISH) : spoken;
    }

    public static String stylesheet(Municipality municipality) {
        var look = municipality.look();
        return Stylesheets.publicPages(look.brand(), look.ink());
    }

    public static String stylesheetAddress(Municipality municipality) {
        return Stylesheets.address(municipality.slug(), stylesheet(municipality));
    }

    public String name() {
        return new TextReader(messages.tag(), languages()).words(municipality.names());
    }

    public String home() {
        return Addresses.home(municipality.slug(), messages.tag());
    }

    PublicShell shell(String title, UnaryOperator<String> sameIn) {
        var owner = new PublicShell.Owner(name(), home(), municipality.look().arms(), stylesheetAddress(municipality));
        var shell = new PublicShell(messages, owner, title);
        languages()
                .forEach(tag -> shell.in(new PublicShell.Language(tag, Translations.nameOf(tag), sameIn.apply(tag))));
        return shell;
    }

    /// The last line of every page.
    HtmlElement lastLine() {
        return HtmlElement.of(
                "p",
                HtmlElement.link(
                        Addresses.accessibility(municipality.slug(), messages.tag()),
                        messages.say("publication.PageContext.accessibility")),
                HtmlElement.of("span", " · "),
                HtmlElement.link("/?lang=" + messages.tag(), messages.say("publication.PageContext.municipalities")),
                HtmlElement.of("span", " · "),
                HtmlElement.link(
                                Addresses.workspace(municipality.slug()),
                                messages.say("publication.PageContext.signIn"))
                        .with("rel", "nofollow"));
    }
}
