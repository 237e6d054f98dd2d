package org.openplan.publication.pages;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.openplan.design.ProgressMessages;
import org.openplan.document.Characters;
import org.openplan.document.ProgressTurns.Turn;

/// The editions of a plan, and what time alone has changed since the newest, as an Atom feed (RFC 4287), so that anyone
/// may follow it without an account.
final class PlanFeed {

    private static final int MOST = 30;

    private final PageContext frame;
    private final PlanHistory history;
    private final Addresses at;
    private final String site;
    private final TextReader reading;

    PlanFeed(PageContext frame, PlanHistory history, Addresses at, String site) {
        this.frame = frame;
        this.history = history;
        this.at = at;
        this.site = site;
        this.reading = new TextReader(at.language(), history.document().languages());
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
            for (var turns : turnsByDay().entrySet()) entry(feed, turns.getKey(), turns.getValue());
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
        var turned = turnsByDay().keySet().stream().findFirst();
        text(feed, "updated", turned.map(this::moment).orElseGet(() -> moment(history.current())));
        link(feed, "self", at.feed());
        link(feed, "alternate", at.plan());
        feed.writeStartElement("author");
        text(feed, "name", frame.name());
        feed.writeEndElement();
    }

    private void entry(XMLStreamWriter feed, PublicEdition edition) throws XMLStreamException {
        feed.writeStartElement("entry");
        var published = frame.words().date(edition.published());
        text(feed, "title", say("edition", edition.number(), published));
        text(feed, "id", site + at.of(edition.number()).plan());
        text(feed, "updated", moment(edition));
        link(feed, "alternate", at.of(edition.number()).plan());
        if (!edition.note().isEmpty()) text(feed, "summary", reading.words(edition.note()));
        feed.writeEndElement();
    }

    /// What time alone has changed since the newest edition, the latest day first.
    private Map<LocalDate, List<Turn>> turnsByDay() {
        var edition = history.current().published();
        return history.progress().turns().after(edition).stream()
                .collect(Collectors.groupingBy(Turn::day, LinkedHashMap::new, Collectors.toList()));
    }

    /// A day on which steps came to stand elsewhere without anyone publishing.
    private void entry(XMLStreamWriter feed, LocalDate day, List<Turn> turns) throws XMLStreamException {
        feed.writeStartElement("entry");
        text(feed, "title", say("turned", frame.words().date(day)));
        text(feed, "id", site + at.plan() + "#" + day);
        text(feed, "updated", moment(day));
        link(feed, "alternate", at.plan());
        text(feed, "summary", turns.stream().limit(MOST).map(this::sentence).collect(Collectors.joining(" ")));
        feed.writeEndElement();
    }

    private String sentence(Turn turn) {
        var step = turn.after().step();
        return say(
                "step", turn.measure().number(), step.number(), new ProgressMessages(frame.words()).say(turn.after()));
    }

    private String say(String key, Object... values) {
        return frame.words().say("publication.PlanFeed." + key, values);
    }

    private void link(XMLStreamWriter feed, String relation, String path) throws XMLStreamException {
        feed.writeEmptyElement("link");
        feed.writeAttribute("rel", relation);
        feed.writeAttribute("href", site + path);
    }

    /// Control characters have no place in XML, nor has what an edition of a version before may still hold.
    private static void text(XMLStreamWriter feed, String name, String words) throws XMLStreamException {
        feed.writeStartElement(name);
        feed.writeCharacters(Characters.allowed(words).replaceAll("\\p{Cc}", " "));
        feed.writeEndElement();
    }

    /// The day begins at midnight of the municipality.
    private String moment(LocalDate day) {
        var zone = history.current().publishedAt().getZone();
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(zone));
    }

    private static String moment(PublicEdition edition) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                edition.publishedAt().truncatedTo(ChronoUnit.SECONDS));
    }
}
