package org.openplan.files;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What a part of a Word or Excel file refers to, from its list of relationships.
final class Relations {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// One relationship; `part` is the name of a part of the same file, empty if the target is elsewhere.
    record Relation(String id, String type, String target, Optional<String> part) {

        /// The last segment of the type, which is the same in all editions of the standard.
        String kind() {
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    private Relations() {}

    /// The name of the relationship list of a part; "" is the package as a whole.
    static String listOf(String part) {
        int folder = part.lastIndexOf('/') + 1;
        return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    }

    static byte[] written(Iterable<Relation> relations) throws XMLStreamException {
        var list = new XmlList("Relationships", NAMESPACE);
        for (var relation : relations) {
            if (relation.part().isPresent())
                list.add("Relationship", "Id", relation.id(), "Type", relation.type(), "Target", relation.target());
            else
                list.add(
                        "Relationship",
                        "Id",
                        relation.id(),
                        "Type",
                        relation.type(),
                        "Target",
                        relation.target(),
                        "TargetMode",
                        "External");
        }
        return list.bytes();
    }

    static List<Relation> read(InputStream xml, String part) throws IOException, XMLStreamException {
        var all = new ArrayList<Relation>();
        var reader = SafeXml.reader(xml);
        while (reader.hasNext())
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("Relationship")) all.add(relation(reader, part));
        reader.close();
        return all;
    }

    private static Relation relation(XMLStreamReader reader, String part) {
        var target = value(reader, "Target");
        boolean elsewhere = value(reader, "TargetMode").toLowerCase(Locale.ROOT).equals("external");
        return new Relation(
                value(reader, "Id"),
                value(reader, "Type"),
                target,
                elsewhere ? Optional.empty() : Optional.of(resolve(part, target)));
    }

    /// Relative to the folder of the part, or to the root if it begins with a slash.
    private static String resolve(String part, String target) {
        var path = new ArrayList<String>();
        var whole = target.startsWith("/") ? target : part.substring(0, part.lastIndexOf('/') + 1) + target;
        for (var step : URLDecoder.decode(whole.replace("+", "%2B"), StandardCharsets.UTF_8)
                .split("/")) {
            if (step.equals("..") && !path.isEmpty()) path.removeLast();
            else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) path.add(step);
        }
        return String.join("/", path);
    }

    private static String value(XMLStreamReader reader, String name) {
        var value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
