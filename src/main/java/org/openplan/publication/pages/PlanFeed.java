package org.openplan.publication.pages;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// The editions of a plan as an Atom feed (RFC 4287), so that anyone may follow it without an account.
final class PlanFeed {

    private static final int MOST = 30;

    private final Frame frame;
    private final PlanHistory history;
    private final Addresses at;
    private final String site;
    private final Reading reading;

    PlanFeed(Frame frame, PlanHistory history, Addresses at, String site) {
        this.frame = frame;
        this.history = history;
        this.at = at;
        this.site = site;
        this.reading = new Reading(at.language(), history.document().languages());
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try {
            var feed = XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            feed.writeStartDocument("UTF-8", "1.0");
            feed.writeStartElement("feed");
            feed.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            feed.writeAttribute("xml:lang", at.language());
            head(feed);
            for (var edition :
                    history.editions().reversed().stream().limit(MOST).toList()) entry(feed, edition);
            feed.writeEndDocument();
            feed.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private void head(XMLStreamWriter feed) throws XMLStreamException {
        text(feed, "title", reading.words(history.document().title()));
        text(feed, "id", site + at.feed());
        text(feed, "updated", moment(history.current()));
        link(feed, "self", at.feed());
        link(feed, "alternate", at.plan());
        feed.writeStartElement("author");
        text(feed, "name", frame.name());
        feed.writeEndElement();
    }

    private void entry(XMLStreamWriter feed, PublicEdition edition) throws XMLStreamException {
        feed.writeStartElement("entry");
        var published = frame.words().date(edition.published());
        text(feed, "title", frame.words().say("publication.PlanFeed.edition", edition.number(), published));
        text(feed, "id", site + at.of(edition.number()).plan());
        text(feed, "updated", moment(edition));
        link(feed, "alternate", at.of(edition.number()).plan());
        if (!edition.note().isEmpty()) text(feed, "summary", reading.words(edition.note()));
        feed.writeEndElement();
    }

    private void link(XMLStreamWriter feed, String relation, String path) throws XMLStreamException {
        feed.writeEmptyElement("link");
        feed.writeAttribute("rel", relation);
        feed.writeAttribute("href", site + path);
    }

    /// Control characters have no place in XML.
    private static void text(XMLStreamWriter feed, String name, String words) throws XMLStreamException {
        feed.writeStartElement(name);
        feed.writeCharacters(words.replaceAll("\\p{Cc}", " "));
        feed.writeEndElement();
    }

    private static String moment(PublicEdition edition) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                edition.publishedAt().truncatedTo(ChronoUnit.SECONDS));
    }
}
