package org.openplan.publication.pages;

import org.openplan.design.Callout;
import org.openplan.design.HtmlElement;
import org.openplan.design.PublicShell;
import org.openplan.document.PlanHistory;
import org.openplan.document.PublicEdition;
import org.openplan.language.Messages;

/// The edition a page shows: at its foot, and above the content of a past edition.
final class EditionLine {

    private final Messages messages;
    private final String publisher;
    private final PlanHistory history;
    private final PublicEdition edition;
    private final Addresses at;

    EditionLine(PageContext frame, PlanHistory history, Addresses at) {
        this.messages = frame.messages();
        this.publisher = frame.name();
        this.history = history;
        this.edition = history.current();
        this.at = at;
    }

    HtmlElement foot() {
        if (at.isPreview()) return HtmlElement.of("p", messages.say("publication.EditionLine.draftFoot", publisher));
        var line = HtmlElement.of(
                        "p",
                        messages.say(
                                "publication.EditionLine.edition",
                                edition.number(),
                                messages.date(edition.published()),
                                publisher))
                .says(" ")
                .has(HtmlElement.link(at.editions(), messages.say("publication.EditionLine.editions")))
                .says(" · ")
                .has(HtmlElement.link(at.of(edition.number()).json(), messages.say("publication.EditionLine.document")))
                .says(" ")
                .has(fingerprint(edition.sha256()));
        var before = edition.previousSha256();
        if (before != null) line.says(" · ").says(before(messages)).says(" ").has(fingerprint(before));
        var trail = edition.trail();
        if (trail != null && trail.number() > 0)
            line.says(" · ")
                    .says(messages.say("publication.EditionLine.trail", String.valueOf(trail.number())))
                    .says(" ")
                    .has(fingerprint(trail.hash()));
        return line;
    }

    /// The day the page describes: today, with its edition and the day of the last change, or the day of a past
    /// edition.
    HtmlElement standing() {
        var published = messages.date(edition.published());
        if (at.isPreview())
            return HtmlElement.of("p", messages.say("publication.EditionLine.draftStanding", published))
                    .named("quiet");
        var line = at.edition() > 0
                ? messages.say("publication.EditionLine.then", published)
                : messages.say(
                        "publication.EditionLine.standing",
                        edition.number(),
                        published,
                        messages.date(history.progress().turns().since(edition.published())));
        return HtmlElement.of("p", line).named("quiet");
    }

    /// The label of the previous edition's fingerprint.
    static String before(Messages messages) {
        return messages.say("publication.EditionLine.before");
    }

    private static HtmlElement fingerprint(String sha256) {
        return HtmlElement.of("code", "sha256 " + sha256);
    }

    /// Says on top of the page that it is a draft or a past edition, and keeps it out of search.
    PublicShell mark(PublicShell shell) {
        if (at.isPreview()) return shell.shows(draft()).keptOutOfSearch();
        return at.edition() > 0 ? shell.shows(past()).keptOutOfSearch() : shell;
    }

    private HtmlElement draft() {
        var published = messages.date(edition.published());
        return new Callout(HtmlElement.of("p", HtmlElement.of("b", messages.say("publication.EditionLine.draft")))
                        .says(" ")
                        .says(messages.say("publication.EditionLine.draftText", published)))
                .named("note calm");
    }

    /// A note that this is a past edition, with a link to the current one.
    private HtmlElement past() {
        return new Callout(HtmlElement.of(
                                "p",
                                messages.say(
                                        "publication.EditionLine.past",
                                        edition.number(),
                                        messages.date(edition.published())))
                        .says(" ")
                        .has(HtmlElement.link(at.now().plan(), messages.say("publication.EditionLine.now"))))
                .named("note calm");
    }
}
