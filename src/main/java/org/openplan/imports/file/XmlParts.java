package org.openplan.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.openplan.files.ArchiveRefused;
import org.openplan.files.SafeXml;
import org.openplan.imports.NotAPlan;

/// Reads the XML parts of a Word file.
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

    /// Reads the content of one part.
    interface PartReader<T> {
        T of(XMLStreamReader xml) throws XMLStreamException;
    }

    <T> Optional<T> read(String part, PartReader<T> reading) {
        @Nullable InputStream in = archive.open(part).orElse(null);
        if (in == null) return Optional.empty();
        try (in) {
            var xml = SafeXml.reader(in);
            try {
                return Optional.of(reading.of(xml));
            } finally {
                xml.close();
            }
        } catch (XMLStreamException | IOException e) {
            throw refused(e);
        }
    }

    /// The parser wraps the exception of the stream it reads from.
    private NotAPlan refused(Exception e) {
        return switch (e instanceof ArchiveRefused ? e : e.getCause()) {
            case ArchiveRefused refusal -> archive.refused(refusal);
            case NotAPlan refusal -> refusal;
            case null, default -> archive.refused(NotAPlan.Reason.DAMAGED);
        };
    }
}
