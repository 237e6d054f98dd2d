package org.openplan.publication.pages;

import org.openplan.design.HtmlElement;
import org.openplan.design.PublicShell;
import org.openplan.language.Messages;

/// A municipality's accessibility statement, with the address for feedback.
public final class AccessibilityPage {

    private final PageContext frame;

    public AccessibilityPage(PageContext frame) {
        this.frame = frame;
    }

    public PublicShell shell() {
        Messages messages = frame.messages();
        var slug = frame.municipality().slug();
        var email = frame.municipality().coordinatorEmail();
        var text = new HtmlElement("div").named("text");
        for (var part : new String[] {"standard", "how", "known"})
            text.has(
                    HtmlElement.of("h2", messages.say("publication.AccessibilityPage." + part)),
                    HtmlElement.of("p", messages.say("publication.AccessibilityPage." + part + "Text")));
        text.has(
                HtmlElement.of("h2", messages.say("publication.AccessibilityPage.feedback")),
                HtmlElement.of("p", messages.say("publication.AccessibilityPage.feedbackText") + " ")
                        .has(HtmlElement.link("mailto:" + email, email)));
        var title = messages.say("publication.AccessibilityPage.title");
        return frame.shell(title, tag -> Addresses.accessibility(slug, tag))
                .under(HtmlElement.of("span", frame.name()), frame.home())
                .under(HtmlElement.of("span", title), null)
                .shows(HtmlElement.of("h1", title), text)
                .ends(frame.lastLine());
    }
}
