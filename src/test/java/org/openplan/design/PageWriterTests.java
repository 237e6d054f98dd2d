package org.openplan.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageWriterTests {

    @Test
    void whatIsInvisibleIsNotWritten() {
        var secret = new Span("secret");
        secret.setVisible(false);

        assertThat(PageWriter.html(new Div(new Span("a"), secret))).isEqualTo("<div><span>a</span></div>");
    }

    @Test
    void textAndAttributesAreEscaped() {
        var piece = HtmlElement.of("p", "a < b & \"c\" > d").with("title", "\"><script>");

        assertThat(PageWriter.html(piece))
                .isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;\">a &lt; b &amp; \"c\" &gt; d</p>");
    }

    @Test
    void aDocumentBeginsWithItsTypeAndEmptyElementsStayOpen() {
        var page = HtmlElement.of(
                "html",
                HtmlElement.of("head", new HtmlElement("meta").with("charset", "utf-8")),
                new HtmlElement("br"));

        assertThat(PageWriter.html(page))
                .isEqualTo("<!doctype html><html><head><meta charset=\"utf-8\"></head><br></html>");
    }

    @Test
    void aScriptOfFactsCannotEndItself() {
        var facts = HtmlElement.of("script", "{\"a\":\"</script><img src=x>\"}").with("type", "application/ld+json");

        assertThat(PageWriter.html(facts)).doesNotContain("</script><img").contains("\\u003c/script>");
    }

    @Test
    void noAttributeCanRunOrRestyleAnything() {
        var piece = new HtmlElement("p").with("onclick", "alert(1)").with("data-x", "1");
        piece.getElement().setAttribute("style", "color:red");

        assertThat(PageWriter.html(piece)).isEqualTo("<p data-x=\"1\"></p>");
    }

    @Test
    void controlCharactersDoNotReachThePage() {
        assertThat(PageWriter.html(HtmlElement.of("p", "a\u0000b\u0007c"))).isEqualTo("<p>a b c</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "//evil.example",
                "\\\\evil",
                "file:///etc/passwd",
                "https://a b",
                "https://a\"onclick=x",
            })
    void aLinkThatIsNotSafeIsPlainText(String address) {
        assertThat(PageWriter.html(HtmlElement.link(address, "words"))).isEqualTo("<span>words</span>");
    }

    @Test
    void aSafeLinkToElsewhereGivesNothingAway() {
        assertThat(PageWriter.html(HtmlElement.link("https://primer.example/x?a=1&b=2", "words")))
                .isEqualTo("<a href=\"https://primer.example/x?a=1&amp;b=2\" rel=\"noopener nofollow ugc\">words</a>");
    }
}
