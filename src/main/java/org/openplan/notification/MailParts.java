package org.openplan.notification;

import java.nio.charset.StandardCharsets;
import org.openplan.design.HtmlElement;
import org.openplan.design.PageWriter;

/// A mail as plain text and as the same text in simple HTML: nothing in it is loaded from anywhere.
final class MailParts {

    private static final String STYLE = "body{font:16px/1.5 system-ui,sans-serif;max-width:36rem;margin:1rem auto;"
            + "padding:0 1rem}a{overflow-wrap:anywhere}.foot{color:#4d575e;font-size:14px}";

    private MailParts() {}

    static String text(MailText mail) {
        return String.join("\n\n", mail.paragraphs()) + "\n\n" + mail.link().label() + ":\n"
                + mail.link().address() + "\n\n-- \n" + mail.foot() + "\n";
    }

    static String html(MailText mail) {
        var body = new HtmlElement("body");
        mail.paragraphs().forEach(paragraph -> body.has(HtmlElement.of("p", paragraph)));
        var address = mail.link().address();
        body.has(
                HtmlElement.of("p", HtmlElement.link(address, mail.link().label())),
                HtmlElement.of("p", address).named("foot"),
                HtmlElement.of("p", mail.foot()).named("foot"));
        var head = HtmlElement.of(
                "head",
                new HtmlElement("meta").with("charset", "utf-8"),
                HtmlElement.of("title", mail.subject()),
                HtmlElement.of("style", STYLE));
        var page = HtmlElement.of("html", head, body).with("lang", mail.words().tag());
        return new String(PageWriter.write(page), StandardCharsets.UTF_8);
    }
}
