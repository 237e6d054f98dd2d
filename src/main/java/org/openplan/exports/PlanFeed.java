package org.openplan.exports;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.openplan.document.Characters;
import org.openplan.document.PlanHistory;
import org.openplan.document.ProgressTurns.Turn;
import org.openplan.document.PublicEdition;
import org.openplan.language.Messages;
import org.openplan.language.ProgressMessages;
import org.openplan.language.TextReader;

/// The editions of a plan, and the changes since the newest that time alone has caused, as an Atom feed (RFC 4287).
public final class PlanFeed {

    private static final int MOST = 30;

    private final Messages messages;
    private final String publisher;
    private final PlanHistory history;
    private final PlanLinks links;
    private final TextReader reading;

    public PlanFeed(Messages messages, String publisher, PlanHistory history, PlanLinks links) {
        this.messages = messages;
        this.publisher = publisher;
        this.history = history;
        this.links = links;
        this.reading = new TextReader(messages.tag(), history.document().languages());
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try {
            var feed = XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            feed.writeStartDocument("UTF-8", "1.0");
            feed.writeStartElement("feed");
            feed.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            feed.writeAttribute("xml:lang", messages.tag());
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
        text(feed, "id", links.feed());
        var turned = turnsByDay().keySet().stream().findFirst();
        text(feed, "updated", turned.map(this::moment).orElseGet(() -> moment(history.current())));
        link(feed, "self", links.feed());
        link(feed, "alternate", links.plan());
        feed.writeStartElement("author");
        text(feed, "name", publisher);
        feed.writeEndElement();
    }

    private void entry(XMLStreamWriter feed, PublicEdition edition) throws XMLStreamException {
        feed.writeStartElement("entry");
        var published = messages.date(edition.published());
        text(feed, "title", say("edition", edition.number(), published));
        text(feed, "id", links.edition().apply(edition.number()));
        text(feed, "updated", moment(edition));
        link(feed, "alternate", links.edition().apply(edition.number()));
        var summary = summary(edition);
        if (!summary.isEmpty()) text(feed, "summary", summary);
        feed.writeEndElement();
    }

    /// What the municipality says of the edition, and why promises were moved in it.
    private String summary(PublicEdition edition) {
        var moves = new MoveSentences(messages, reading).of(edition).limit(MOST);
        return Stream.concat(Stream.of(reading.words(edition.note())), moves)
                .filter(sentence -> !sentence.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /// The changes since the newest edition that time alone has caused, the latest day first.
    private Map<LocalDate, List<Turn>> turnsByDay() {
        var edition = history.current().published();
        return history.progress().turns().after(edition).stream()
                .collect(Collectors.groupingBy(Turn::day, LinkedHashMap::new, Collectors.toList()));
    }

    /// A day on which the state of steps changed without a publication.
    private void entry(XMLStreamWriter feed, LocalDate day, List<Turn> turns) throws XMLStreamException {
        feed.writeStartElement("entry");
        text(feed, "title", say("turned", messages.date(day)));
        text(feed, "id", links.plan() + "#" + day);
        text(feed, "updated", moment(day));
        link(feed, "alternate", links.plan());
        text(feed, "summary", turns.stream().limit(MOST).map(this::sentence).collect(Collectors.joining(" ")));
        feed.writeEndElement();
    }

    private String sentence(Turn turn) {
        var step = turn.after().step();
        var says = new ProgressMessages(messages);
        if (turn.measure().steps().isEmpty())
            return say("measure", turn.measure().number(), says.state(turn.after()));
        return say("step", turn.measure().number(), step.number(), says.say(turn.after()));
    }

    private String say(String key, Object... values) {
        return messages.say("exports.PlanFeed." + key, values);
    }

    private void link(XMLStreamWriter feed, String relation, String address) throws XMLStreamException {
        feed.writeEmptyElement("link");
        feed.writeAttribute("rel", relation);
        feed.writeAttribute("href", address);
    }

    /// XML allows neither control characters nor code points that are no characters; former editions may hold both.
    private static void text(XMLStreamWriter feed, String name, String content) throws XMLStreamException {
        feed.writeStartElement(name);
        feed.writeCharacters(Characters.allowed(content).replaceAll("\\p{Cc}", " "));
        feed.writeEndElement();
    }

    /// Midnight in the municipality's time zone.
    private String moment(LocalDate day) {
        var zone = history.current().publishedAt().getZone();
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(zone));
    }

    private static String moment(PublicEdition edition) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                edition.publishedAt().truncatedTo(ChronoUnit.SECONDS));
    }
}
