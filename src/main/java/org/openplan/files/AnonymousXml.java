package org.openplan.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;

/// Copies the XML of an office document, event by event, without what names a person. Told by namespaces, so neither
/// the encoding nor the prefixes matter; the copy is in UTF-8.
final class AnonymousXml {

    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT_SHEET = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/metadata/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/";
    private static final String OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String LIBRE_OFFICE = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";

    /// Elements that keep their place and lose what is in them: authors, and properties as a whole.
    private static final Set<QName> EMPTIED = Set.of(
            new QName(SHEET, "author"),
            new QName(STRICT_SHEET, "author"),
            new QName("http://purl.org/dc/elements/1.1/", "creator"),
            new QName(OPEN_DOCUMENT + "meta:1.0", "creator-initials"),
            new QName(LIBRE_OFFICE, "sender-initials"),
            new QName(PACKAGE + "core-properties", "coreProperties"),
            new QName(OFFICE + "extended-properties", "Properties"),
            new QName(STRICT_OFFICE + "extendedProperties", "Properties"),
            new QName(OFFICE + "custom-properties", "Properties"),
            new QName(STRICT_OFFICE + "customProperties", "Properties"),
            new QName(OPEN_DOCUMENT + "office:1.0", "document-meta"));

    /// Of Word's remarks and revisions, of shared workbooks, and of whoever takes part in threads of remarks.
    private static final Set<String> NAMING = Set.of("author", "initials", "userId", "userName");

    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    private final XMLEventReader from;
    private final XMLEventWriter to;

    private AnonymousXml(XMLEventReader from, XMLEventWriter to) {
        this.from = from;
        this.to = to;
    }

    static byte[] copy(InputStream xml) throws IOException, XMLStreamException {
        var out = new ByteArrayOutputStream();
        var from = SafeXml.events(xml);
        var to = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, StandardCharsets.UTF_8.name());
        new AnonymousXml(from, to).copy();
        from.close();
        to.close();
        return out.toByteArray();
    }

    /// A document type, which we read nothing of, is left out as well.
    private void copy() throws XMLStreamException {
        to.add(EVENTS.createStartDocument(StandardCharsets.UTF_8.name(), "1.0"));
        while (from.hasNext()) {
            var event = from.nextEvent();
            if (event.isStartDocument() || event.isEndDocument() || event.getEventType() == StartElement.DTD) continue;
            if (event.isStartElement()) start(event.asStartElement());
            else to.add(event);
        }
        to.add(EVENTS.createEndDocument());
    }

    private void start(StartElement start) throws XMLStreamException {
        var attributes = new ArrayList<Attribute>();
        start.getAttributes()
                .forEachRemaining(attribute -> attributes.add(
                        isNaming(start, attribute) ? EVENTS.createAttribute(attribute.getName(), "") : attribute));
        to.add(EVENTS.createStartElement(start.getName(), attributes.iterator(), start.getNamespaces()));
        if (EMPTIED.contains(start.getName())) skip();
    }

    private static boolean isNaming(StartElement of, Attribute attribute) {
        var name = attribute.getName().getLocalPart();
        return NAMING.contains(name)
                || name.equals("displayName") && of.getName().getNamespaceURI().equals(THREADS);
    }

    /// To the end of the element that was begun, which is left to be read.
    private void skip() throws XMLStreamException {
        for (int depth = 0; depth > 0 || !from.peek().isEndElement(); ) {
            var event = from.nextEvent();
            if (event.isStartElement()) depth++;
            else if (event.isEndElement()) depth--;
        }
    }
}
