package org.openplan.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// A short XML part that we write: a root and, under it, elements with attributes only.
final class XmlList {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final XMLStreamWriter to;

    XmlList(String root, String namespace) throws XMLStreamException {
        to = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        to.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        to.writeStartElement(root);
        var prefix = root.indexOf(':') < 0 ? "" : ":" + root.substring(0, root.indexOf(':'));
        to.writeAttribute("xmlns" + prefix, namespace);
    }

    /// Names and values alternate.
    void add(String element, String... attributes) throws XMLStreamException {
        to.writeEmptyElement(element);
        for (int i = 0; i < attributes.length; i += 2) to.writeAttribute(attributes[i], attributes[i + 1]);
    }

    byte[] bytes() throws XMLStreamException {
        to.writeEndElement();
        to.writeEndDocument();
        to.close();
        return out.toByteArray();
    }
}
