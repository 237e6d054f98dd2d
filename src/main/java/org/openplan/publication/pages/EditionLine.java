package org.openplan.publication.pages;

import org.openplan.design.Callout;
import org.openplan.design.HtmlElement;
import org.openplan.language.Messages;

/// Which edition a page shows, at its foot, and above the content of a past one.
final class EditionLine {

    private final Messages words;
    private final String publisher;
    private final PlanHistory history;
    private final PublicEdition edition;
    private final Addresses at;

    EditionLine(PageContext frame, PlanHistory history, Addresses at) {
        this.words = frame.words();
        this.publisher = frame.name();
        this.history = history;
        this.edition = history.current();
        this.at = at;
    }

    HtmlElement foot() {
        var line = HtmlElement.of(
                        "p",
                        words.say(
                                "publication.EditionLine.edition",
                                edition.number(),
                                words.date(edition.published()),
                                publisher))
                .says(" ")
                .has(HtmlElement.link(at.editions(), words.say("publication.EditionLine.editions")))
                .says(" · ")
                .has(HtmlElement.link(at.of(edition.number()).json(), words.say("publication.EditionLine.document")))
                .says(" ")
                .has(fingerprint(edition.sha256()));
        var before = edition.previousSha256();
        if (before != null) line.says(" · ").says(before(words)).says(" ").has(fingerprint(before));
        var trail = edition.trail();
        if (trail != null && trail.number() > 0)
            line.says(" · ")
                    .says(words.say("publication.EditionLine.trail", String.valueOf(trail.number())))
                    .says(" ")
                    .has(fingerprint(trail.hash()));
        return line;
    }

    /// Of which day the page speaks: of today, by the edition named, and since when nothing has moved; or of the day of
    /// a
    /// past edition.
    HtmlElement standing() {
        var published = words.date(edition.published());
        var line = at.edition() > 0
                ? words.say("publication.EditionLine.then", published)
                : words.say(
                        "publication.EditionLine.standing",
                        edition.number(),
                        published,
                        words.date(history.progress().turns().since(edition.published())));
        return HtmlElement.of("p", line).named("quiet");
    }

    /// What stands ahead of the fingerprint of the edition before.
    static String before(Messages words) {
        return words.say("publication.EditionLine.before");
    }

    private static HtmlElement fingerprint(String sha256) {
        return HtmlElement.of("code", "sha256 " + sha256);
    }

    /// Only where the address is that of one edition: it stays as it was, so the reader is sent to the current one.
    HtmlElement past() {
        return new Callout(HtmlElement.of(
                                "p",
                                words.say(
                                        "publication.EditionLine.past",
                                        edition.number(),
                                        words.date(edition.published())))
                        .says(" ")
                        .has(HtmlElement.link(at.now().plan(), words.say("publication.EditionLine.now"))))
                .named("note calm");
    }
}
