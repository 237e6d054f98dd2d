package org.openplan.exchange.file;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.openplan.exchange.NotAPlan;
import org.openplan.exchange.NotAPlan.Reason;

/// Reads the XML parts of a Word file, without document types or anything from elsewhere.
final class XmlParts {

    private final Archive archive;

    XmlParts(Archive archive) {
        this.archive = archive;
    }

    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
        return "";
    }

    /// What is read of one part.
    interface Reading<T> {
        T of(XMLStreamReader xml) throws XMLStreamException;
    }

    <T> Optional<T> read(String part, Reading<T> reading) {
        @Nullable InputStream in = archive.open(part).orElse(null);
        if (in == null) return Optional.empty();
        try (in) {
            var xml = factory().createXMLStreamReader(letters(in));
            try {
                return Optional.of(reading.of(xml));
            } finally {
                xml.close();
            }
        } catch (XMLStreamException | IOException e) {
            if (e.getCause() instanceof NotAPlan refusal) throw refusal;
            throw archive.refused(Reason.DAMAGED);
        }
    }

    /// Word writes UTF-8 or UTF-16. We decode it ourselves because the JDK's parser prints a wrong byte to standard
    /// error, which is for our one line.
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
