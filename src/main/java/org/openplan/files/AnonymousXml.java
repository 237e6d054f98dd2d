package org.openplan.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import org.jspecify.annotations.Nullable;

/// Copies the XML of an office document, event by event, without what identifies a person or a path on a computer.
/// Elements are matched by namespace, so encoding and prefixes do not matter; the copy is in UTF-8. Comments,
/// processing instructions and document types are left out too.
final class AnonymousXml {

    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    /// An element that has started and not ended.
    private static final class Open {
        private final StartElement start;
        private final XmlRule.Verdict verdict;
        private boolean written;

        private Open(StartElement start, XmlRule.Verdict verdict) {
            this.start = start;
            this.verdict = verdict;
        }
    }

    private final XMLEventReader from;
    private final XMLEventWriter to;
    private final List<XmlRule> rules;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Open> waiting = new ArrayDeque<>();

    private AnonymousXml(XMLEventReader from, XMLEventWriter to, List<XmlRule> rules) {
        this.from = from;
        this.to = to;
        this.rules = rules;
    }

    static byte[] copy(InputStream xml, XmlRule... rules) throws IOException, XMLStreamException {
        var out = new ByteArrayOutputStream();
        var from = SafeXml.events(xml);
        var to = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, StandardCharsets.UTF_8.name());
        var all = new ArrayList<>(List.of(rules));
        all.add(new NameRule());
        new AnonymousXml(from, to, all).copy();
        from.close();
        to.close();
        return out.toByteArray();
    }

    private void copy() throws XMLStreamException {
        to.add(EVENTS.createStartDocument(StandardCharsets.UTF_8.name(), "1.0"));
        while (from.hasNext()) {
            var event = from.nextEvent();
            if (event.isStartElement()) start(event.asStartElement());
            else if (event.isEndElement()) end(event.asEndElement().getName());
            else if (event.isCharacters()) text(event.asCharacters().getData());
        }
        to.add(EVENTS.createEndDocument());
    }

    private void start(StartElement start) throws XMLStreamException {
        var verdict = verdict(start);
        if (verdict == XmlRule.Verdict.LEFT_OUT) {
            skip();
            from.nextEvent();
            return;
        }
        var element = new Open(start, verdict);
        open.push(element);
        if (verdict == XmlRule.Verdict.KEPT_IF_FILLED) waiting.addLast(element);
        else if (verdict != XmlRule.Verdict.UNWRAPPED) write(element);
        if (verdict == XmlRule.Verdict.EMPTIED) skip();
    }

    private XmlRule.Verdict verdict(StartElement start) {
        var parent = parent();
        var verdict = XmlRule.Verdict.KEPT;
        for (var rule : rules) {
            var one = rule.element(start, parent);
            if (verdict == XmlRule.Verdict.KEPT) verdict = one;
        }
        return verdict;
    }

    private @Nullable QName parent() {
        var parent = open.peek();
        return parent == null ? null : parent.start.getName();
    }

    private void end(QName name) throws XMLStreamException {
        var element = open.pop();
        for (var rule : rules) rule.end(name);
        if (element.written) to.add(EVENTS.createEndElement(name, element.start.getNamespaces()));
        else if (element.verdict == XmlRule.Verdict.KEPT_IF_FILLED) waiting.removeLast();
    }

    /// The reader delivers a long text in parts; rules receive it as a whole.
    private void text(String first) throws XMLStreamException {
        var name = parent();
        if (name == null) return;
        var text = first;
        if (from.peek().isCharacters()) {
            var whole = new StringBuilder(first);
            while (from.peek().isCharacters())
                whole.append(from.nextEvent().asCharacters().getData());
            text = whole.toString();
        }
        for (var rule : rules) text = rule.text(text, name);
        if (text.isEmpty() || !waiting.isEmpty() && text.isBlank()) return;
        writeWaiting();
        to.add(EVENTS.createCharacters(text));
    }

    private void writeWaiting() throws XMLStreamException {
        while (!waiting.isEmpty()) {
            var element = waiting.removeFirst();
            writeStart(element);
        }
    }

    private void write(Open element) throws XMLStreamException {
        writeWaiting();
        writeStart(element);
    }

    private void writeStart(Open element) throws XMLStreamException {
        var attributes = new ArrayList<Attribute>();
        var given = element.start.getAttributes();
        while (given.hasNext()) {
            var attribute = given.next();
            var value = value(element.start, attribute);
            if (value != null) attributes.add(EVENTS.createAttribute(attribute.getName(), value));
        }
        to.add(EVENTS.createStartElement(
                element.start.getName(), attributes.iterator(), element.start.getNamespaces()));
        element.written = true;
    }

    private @Nullable String value(StartElement of, Attribute attribute) {
        var given = attribute;
        for (var rule : rules) {
            var value = rule.attribute(of, given);
            if (value == null) return null;
            if (!value.equals(given.getValue())) given = EVENTS.createAttribute(given.getName(), value);
        }
        return given.getValue();
    }

    /// Skips to the end of the current element, which is read next.
    private void skip() throws XMLStreamException {
        for (int depth = 0; depth > 0 || !from.peek().isEndElement(); ) {
            var event = from.nextEvent();
            if (event.isStartElement()) depth++;
            else if (event.isEndElement()) depth--;
        }
    }
}
