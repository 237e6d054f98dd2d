package org.openplan.publication.pages;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.openplan.document.Characters;

/// A site map for search engines as defined by sitemaps.org: of pages, or of further site maps.
public final class SiteMap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private SiteMap() {}

    public static byte[] ofPages(List<String> addresses) {
        return list("urlset", "url", addresses);
    }

    public static byte[] ofSiteMaps(List<String> addresses) {
        return list("sitemapindex", "sitemap", addresses);
    }

    private static byte[] list(String list, String entry, List<String> addresses) {
        var out = new ByteArrayOutputStream();
        try {
            var map = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            map.writeStartDocument("UTF-8", "1.0");
            map.writeStartElement(list);
            map.writeDefaultNamespace(NAMESPACE);
            for (var address : addresses) {
                map.writeStartElement(entry);
                map.writeStartElement("loc");
                map.writeCharacters(Characters.allowed(address));
                map.writeEndElement();
                map.writeEndElement();
            }
            map.writeEndDocument();
            map.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }
}
