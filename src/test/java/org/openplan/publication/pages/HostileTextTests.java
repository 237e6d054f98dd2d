package org.openplan.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openplan.language.Translations;

/// Two hundred ways to smuggle a script, in every text of a plan, on every page: none becomes markup. Each is tried in
/// one of the languages and scripts, and what it is made of in all of them.
class HostileTextTests {

    private static final List<PlanPages> LANGUAGES = Stream.of("sr-Latn", "sr-Cyrl", "en")
            .map(language -> new PlanPages(SamplePlans.townSpeaking(language), new Translations()))
            .toList();

    @Test
    void hostileTextShowsAsText() {
        var attacks = attacks();
        assertThat(attacks).hasSizeGreaterThanOrEqualTo(200);
        for (int i = 0; i < attacks.size(); i++) {
            var attack = attacks.get(i);
            var pages = LANGUAGES.get(i % LANGUAGES.size());
            var history = SamplePlans.history(SamplePlans.saying("before"), SamplePlans.saying(attack));
            pages.current(history).forEach((address, bytes) -> harmless(attack, bytes));
            pages.town(List.of(history)).forEach((address, bytes) -> harmless(attack, bytes));
        }
    }

    private static void harmless(String attack, byte[] bytes) {
        Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
        assertThat(
                        page.select(
                                "img, iframe, object, embed, base, style, video, audio, math, template, frame, applet, marquee, isindex"))
                .as(attack)
                .isEmpty();
        assertThat(page.select("script:not([type=application/ld+json])"))
                .as(attack)
                .isEmpty();
        for (var element : page.getAllElements())
            for (var attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(attack).doesNotStartWith("on").isNotEqualTo("style");
                if (List.of("href", "src", "action", "xlink:href").contains(attribute.getKey()))
                    assertThat(attribute.getValue())
                            .as(attack)
                            .matches("(https?://|mailto:|tel:|/(?!/)|#|\\?|data:,$)(?s).*");
            }
    }

    private static List<String> attacks() {
        var attacks = new ArrayList<String>();
        var openings = List.of(
                "",
                "\"",
                "'",
                "\">",
                "'>",
                "</title>",
                "</script>",
                "</style>",
                "-->",
                "]]>",
                "</textarea>",
                "\u0000",
                "`",
                "&quot;>");
        var bodies = List.of(
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<svg/onload=alert(1)//",
                "<iframe src=javascript:alert(1)>",
                "<body onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<math><mi xlink:href=\"javascript:alert(1)\">x",
                "<object data=javascript:alert(1)>",
                "<base href=//evil.example>",
                "<style>*{background:url(//evil.example)}</style>",
                "<template><script>alert(1)</script></template>",
                " onmouseover=alert(1) x=",
                "javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "<!--<img src=\"--><img src=x onerror=alert(1)//\">");
        for (var opening : openings) for (var body : bodies) attacks.add(opening + body);
        return attacks;
    }
}
