package org.openplan.files;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads untrusted XML in UTF-8 or UTF-16, without document types or external content, and within limits.
public final class SafeXml {

    private SafeXml() {}

    /// The caller closes the reader and the stream.
    public static XMLStreamReader reader(InputStream xml) throws IOException, XMLStreamException {
        return new BoundedXml(factory().createXMLStreamReader(letters(xml)));
    }

    /// The same, event by event, for copying; the caller closes the reader and the stream.
    public static XMLEventReader events(InputStream xml) throws IOException, XMLStreamException {
        return factory().createXMLEventReader(reader(xml));
    }

    /// Word writes UTF-8 or UTF-16. We decode it ourselves because the JDK's parser prints a wrong byte to standard
    /// error, which on the command line is for our one line.
    private static Reader letters(InputStream bytes) throws IOException {
        var in = new BufferedInputStream(bytes);
        in.mark(2);
        int first = in.read() << 8 | in.read();
        in.reset();
        boolean wide = first == 0xFEFF || first == 0xFFFE;
        var decoder = (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(in, decoder));
        reader.mark(1);
        if (reader.read() != '\uFEFF') reader.reset();
        return reader;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
