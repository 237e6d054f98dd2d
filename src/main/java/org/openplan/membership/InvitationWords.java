package org.openplan.membership;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.openplan.design.HtmlElement;
import org.openplan.design.PageWriter;
import org.openplan.design.PublicShell;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.springframework.stereotype.Component;

/// The pages behind the link of an invitation, in the language of its mail.
@Component
class InvitationWords {

    private final Translations translations;
    private final Municipalities municipalities;

    InvitationWords(Translations translations, Municipalities municipalities) {
        this.translations = translations;
        this.municipalities = municipalities;
    }

    byte[] open(FollowedInvitation invitation, String address) {
        var at = new Place(invitation);
        var button = HtmlElement.of("button", at.say("accept"))
                .with("type", "submit")
                .named("act");
        var form = HtmlElement.of("form", button).with("method", "post").with("action", address);
        return at.page(
                at.say("title", at.town()),
                at.paragraph(at.say("role", at.town(), at.role())).named("lead"),
                at.paragraph(at.say("address", invitation.person().email())),
                at.paragraph(at.say("until", at.until())),
                form);
    }

    /// With the password for one use, or without one for somebody who has an account already.
    byte[] accepted(FollowedInvitation invitation, Optional<String> password) {
        var at = new Place(invitation);
        var email = invitation.person().email();
        if (password.isEmpty())
            return at.page(at.say("knownTitle"), at.paragraph(at.say("known", email)), at.signIn(email));
        return at.page(
                at.say("newTitle"),
                at.paragraph(at.say("new", email)).named("lead"),
                at.paragraph(at.say("password")),
                HtmlElement.of("p", HtmlElement.of("code", password.get()).with("id", "once"))
                        .named("lead"),
                at.paragraph(at.say("keep")),
                at.signIn(email));
    }

    byte[] used(FollowedInvitation invitation) {
        var at = new Place(invitation);
        var email = invitation.person().email();
        return at.page(at.say("usedTitle"), at.paragraph(at.say("used", email)), at.signIn(email));
    }

    byte[] expired(FollowedInvitation invitation) {
        var at = new Place(invitation);
        return at.page(at.say("expiredTitle"), at.paragraph(at.say("expired", at.until(), at.contact())));
    }

    byte[] withdrawn(FollowedInvitation invitation) {
        var at = new Place(invitation);
        return at.page(at.say("goneTitle"), at.paragraph(at.say("withdrawn", at.contact())));
    }

    byte[] later(FollowedInvitation invitation) {
        var at = new Place(invitation);
        return at.page(at.say("laterTitle"), at.paragraph(at.say("later")));
    }

    /// Nothing is known but the language of the browser.
    byte[] unknown(Locale locale) {
        var messages = translations.in(locale);
        var text = messages.say("membership.InvitationWords.unknown");
        return written(messages, messages.say("membership.InvitationWords.goneTitle"), HtmlElement.of("p", text));
    }

    private static byte[] written(Messages messages, String title, HtmlElement... content) {
        var page = PublicShell.ofTheSite(messages, title).keptOutOfSearch().shows(HtmlElement.of("h1", title));
        for (var part : content) page.shows(part);
        return PageWriter.write(page.page());
    }

    /// An invitation with the municipality it is for and its words.
    private final class Place {

        private final FollowedInvitation invitation;
        private final Municipality municipality;
        private final Messages messages;

        Place(FollowedInvitation invitation) {
            this.invitation = invitation;
            municipality = municipalities.find(invitation.municipality()).orElseThrow();
            messages = translations.in(invitation.language());
        }

        byte[] page(String title, HtmlElement... content) {
            return written(messages, title, content);
        }

        String say(String key, Object... values) {
            return messages.say("membership.InvitationWords." + key, values);
        }

        HtmlElement paragraph(String text) {
            return HtmlElement.of("p", text);
        }

        HtmlElement signIn(String email) {
            var address = HintedSignIn.START + "?" + HintedSignIn.ADDRESS + "="
                    + URLEncoder.encode(email, StandardCharsets.UTF_8) + "&" + HintedSignIn.LANGUAGE + "="
                    + messages.tag();
            return HtmlElement.of("p", HtmlElement.link(address, say("signIn")).named("act"));
        }

        String town() {
            return municipality.name(messages.tag());
        }

        String role() {
            return messages.say("permission.Role." + invitation.role());
        }

        String until() {
            return messages.date(
                    invitation.until().atZone(municipality.timeZone()).toLocalDate());
        }

        String contact() {
            return municipality.coordinatorEmail();
        }
    }
}
