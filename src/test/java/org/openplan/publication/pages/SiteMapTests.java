package org.openplan.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteMapTests {

    @Test
    void pagesAndFurtherListsAreNamedByTheirWholeAddress() {
        assertThat(text(SiteMap.ofPages(List.of("https://plans.example/primer/en/"))))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                        + "<url><loc>https://plans.example/primer/en/</loc></url></urlset>");
        assertThat(text(SiteMap.ofSiteMaps(List.of("https://plans.example/primer/sitemap.xml"))))
                .contains("<sitemap><loc>https://plans.example/primer/sitemap.xml</loc></sitemap>");
    }

    @Test
    void whatHasAMeaningInXmlIsEscaped() {
        assertThat(text(SiteMap.ofPages(List.of("https://plans.example/?a=1&b=<c>"))))
                .contains("<loc>https://plans.example/?a=1&amp;b=&lt;c&gt;</loc>");
    }

    private static String text(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8);
    }
}
