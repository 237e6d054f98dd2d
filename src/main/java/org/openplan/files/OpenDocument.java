package org.openplan.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// Rebuilds an OpenDocument text from its content, its styles, the numeric settings, charts and formulas, and their
/// pictures. Everything else in the file is left out.
final class OpenDocument {

    private static final Pattern OBJECT = Pattern.compile("(Object \\d+/)content\\.xml");
    private static final String TYPE = "application/vnd.oasis.opendocument.";
    private static final Set<String> OBJECTS = Set.of(TYPE + "chart", TYPE + "formula");
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    private final ZipArchive archive;
    private final CleanArchive copy = new CleanArchive();
    private final OfficePictures pictures;
    private final Map<String, String> manifest = new TreeMap<>();

    OpenDocument(ZipArchive archive) {
        this.archive = archive;
        this.pictures = new OfficePictures(archive, copy, "Pictures/");
    }

    byte[] copy() throws IOException, XMLStreamException, FileRefused {
        if (archive.open("content.xml").isEmpty()) throw new FileRefused(FileRefused.Reason.DAMAGED);
        copy.addStored("mimetype", FileKind.ODT.mediaType().getBytes(StandardCharsets.US_ASCII));
        manifest.put("/", FileKind.ODT.mediaType());
        var objects = objects();
        for (var object : objects.entrySet()) manifest.put(object.getKey(), object.getValue());
        var links = new OpenLinks(pictures, objects.keySet());
        part("content.xml", links, "");
        part("styles.xml", links, "");
        part("settings.xml", links, "");
        for (var object : objects.keySet()) {
            part(object + "content.xml", links, object);
            part(object + "styles.xml", links, object);
        }
        for (var picture : pictures.inCopy()) manifest.put(picture, mediaType(picture));
        copy.add(MANIFEST, written());
        return copy.bytes();
    }

    private void part(String name, OpenLinks links, String folder) throws IOException, XMLStreamException {
        var in = archive.open(name);
        if (in.isEmpty()) return;
        try (var xml = in.get()) {
            copy.add(name, AnonymousXml.copy(xml, new OpenDocumentRule(links, folder)));
        }
        manifest.put(name, "text/xml");
    }

    /// Folders of charts and formulas with their types. Other embedded documents are left out.
    private Map<String, String> objects() throws IOException, XMLStreamException {
        var types = types();
        var objects = new TreeMap<String, String>();
        for (var part : archive.parts()) {
            var object = OBJECT.matcher(part.name());
            if (!object.matches()) continue;
            var type = types.getOrDefault(object.group(1), "");
            if (OBJECTS.contains(type)) objects.put(object.group(1), type);
        }
        return objects;
    }

    private Map<String, String> types() throws IOException, XMLStreamException {
        var types = new HashMap<String, String>();
        var in = archive.open(MANIFEST);
        if (in.isEmpty()) return types;
        try (var xml = in.get()) {
            var reader = SafeXml.reader(xml);
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT) continue;
                var path = reader.getAttributeValue(NAMESPACE, "full-path");
                var type = reader.getAttributeValue(NAMESPACE, "media-type");
                if (path != null && type != null) types.put(path, type);
            }
        }
        return types;
    }

    private byte[] written() throws XMLStreamException {
        var list = new XmlList("manifest:manifest", NAMESPACE);
        for (var part : manifest.entrySet())
            list.add(
                    "manifest:file-entry", "manifest:full-path", part.getKey(), "manifest:media-type", part.getValue());
        return list.bytes();
    }

    private static String mediaType(String picture) {
        return "image/" + picture.substring(picture.lastIndexOf('.') + 1);
    }
}
