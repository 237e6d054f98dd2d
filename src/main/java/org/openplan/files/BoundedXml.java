package org.openplan.files;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/// Limits the depth, width and number of names of XML to what office documents use. The parser keeps every name it
/// meets, so that a million names cost twenty seconds and all memory.
final class BoundedXml extends StreamReaderDelegate {

    private static final int DEEPEST = 1_000;
    private static final int MOST_ATTRIBUTES = 1_000;
    private static final int MOST_NAMES = 5_000;

    private final Set<String> names = new HashSet<>();
    private int depth;

    BoundedXml(XMLStreamReader xml) {
        super(xml);
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        if (event == START_ELEMENT) begin();
        else if (event == END_ELEMENT) depth--;
        return event;
    }

    /// Advances to the end of the element.
    @Override
    public String getElementText() throws XMLStreamException {
        depth--;
        return super.getElementText();
    }

    private void begin() throws XMLStreamException {
        int attributes = getAttributeCount();
        names.add(getLocalName());
        for (int i = 0; i < attributes; i++) names.add(getAttributeLocalName(i));
        for (int i = 0; i < getNamespaceCount(); i++) names.add(getNamespaceURI(i));
        if (++depth > DEEPEST || attributes > MOST_ATTRIBUTES || names.size() > MOST_NAMES)
            throw new XMLStreamException("More than any document has", getLocation());
    }
}
