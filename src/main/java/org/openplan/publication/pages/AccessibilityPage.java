package org.openplan.publication.pages;

import org.openplan.design.Piece;
import org.openplan.design.PublicShell;
import org.openplan.design.Words;

/// A municipality's accessibility statement, with the address to write to.
public final class AccessibilityPage {

    private final Frame frame;

    public AccessibilityPage(Frame frame) {
        this.frame = frame;
    }

    public PublicShell shell() {
        Words words = frame.words();
        var slug = frame.municipality().slug();
        var email = frame.municipality().coordinatorEmail();
        var text = new Piece("div").named("text");
        for (var part : new String[] {"standard", "how", "known"})
            text.has(
                    Piece.of("h2", words.say("publication.AccessibilityPage." + part)),
                    Piece.of("p", words.say("publication.AccessibilityPage." + part + "Text")));
        text.has(
                Piece.of("h2", words.say("publication.AccessibilityPage.feedback")),
                Piece.of("p", words.say("publication.AccessibilityPage.feedbackText") + " ")
                        .has(Piece.link("mailto:" + email, email)));
        var title = words.say("publication.AccessibilityPage.title");
        return frame.shell(title, tag -> Addresses.accessibility(slug, tag))
                .under(Piece.of("span", frame.name()), frame.home())
                .under(Piece.of("span", title), null)
                .shows(Piece.of("h1", title), text)
                .ends(frame.lastLine());
    }
}
