package org.openplan.files;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The content type of each part of a Word or Excel file, from the list at the start of every such file.
final class ContentTypes {

    static final String PART = "[Content_Types].xml";

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String OTHER = "application/xml";
    private static final Pattern OFFICE = Pattern.compile("application/vnd\\.(?:openxmlformats|ms)-[\\w.+-]+");
    private static final SortedMap<String, String> COMMON = new TreeMap<>(Map.of(
            "rels", "application/vnd.openxmlformats-package.relationships+xml",
            "xml", OTHER,
            "png", "image/png",
            "jpeg", "image/jpeg",
            "gif", "image/gif"));

    private final Map<String, String> byEnding = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();

    private ContentTypes() {}

    static ContentTypes of(ZipArchive archive) throws IOException, XMLStreamException {
        var types = new ContentTypes();
        try (var xml = archive.open(PART).orElseThrow(() -> new IOException("no list of parts"))) {
            var reader = SafeXml.reader(xml);
            while (reader.hasNext()) if (reader.next() == XMLStreamConstants.START_ELEMENT) types.add(reader);
        }
        return types;
    }

    private void add(XMLStreamReader reader) {
        var type = reader.getAttributeValue(null, "ContentType");
        var ending = reader.getAttributeValue(null, "Extension");
        var name = reader.getAttributeValue(null, "PartName");
        if (type != null && ending != null) byEnding.put(lower(ending), type);
        if (type != null && name != null) byName.put(lower(name), type);
    }

    String of(String part) {
        var byDefault = byEnding.getOrDefault(lower(part.substring(part.lastIndexOf('.') + 1)), OTHER);
        var type = byName.getOrDefault("/" + lower(part), byDefault);
        return OFFICE.matcher(type).matches() ? type : OTHER;
    }

    /// Writes a list of these parts, each with its type, and of the image types we write.
    static byte[] written(Map<String, String> parts) throws XMLStreamException {
        var list = new XmlList("Types", NAMESPACE);
        for (var ending : COMMON.entrySet())
            list.add("Default", "Extension", ending.getKey(), "ContentType", ending.getValue());
        for (var part : parts.entrySet())
            list.add("Override", "PartName", "/" + part.getKey(), "ContentType", part.getValue());
        return list.bytes();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
