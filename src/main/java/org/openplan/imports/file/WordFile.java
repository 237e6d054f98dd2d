package org.openplan.imports.file;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openplan.imports.NotAPlan;

/// A Word file: checks its package for macros, external content and other file types, then reads it as blocks.
public final class WordFile {

    private static final String MAIN = "wordprocessingml.document.main+xml";
    private static final String TEMPLATE = "wordprocessingml.template.main+xml";

    private static final List<String> ASIDES = List.of("footnote", "endnote", "comment");

    private record WordRelation(String type, String target, boolean external) {}

    private final Archive archive;
    private final XmlParts xml;
    private final String document;

    public WordFile(String name, ByteBuffer bytes) {
        archive = new Archive(name, bytes);
        xml = new XmlParts(archive);
        refuseOtherKinds();
        archive.refuseDocumentTypes();
        refuseContentFromElsewhere();
        document = relations("_rels/.rels").stream()
                .filter(relation -> relation.type().endsWith("/officeDocument"))
                .map(relation -> relation.target().replaceFirst("^/", ""))
                .findFirst()
                .orElseThrow(() -> archive.refused(NotAPlan.Reason.DAMAGED));
    }

    public List<Block> blocks() {
        var levels = related("/styles").stream()
                .findFirst()
                .flatMap(part -> xml.read(part, Styles::levels))
                .orElse(Map.of());
        var blocks = new ArrayList<>(read(document, levels, "paragraph"));
        for (var kind : ASIDES)
            for (var part : related("/" + kind + "s"))
                read(part, levels, kind).forEach(block -> blocks.add(block.aside()));
        return blocks;
    }

    /// The text of page headers and footers, often the only place that names the municipality.
    public List<String> pageHeaders() {
        return Stream.of("header", "footer")
                .flatMap(kind -> related("/" + kind).stream().flatMap(part -> read(part, Map.of(), kind).stream()))
                .map(Block::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private List<Block> read(String part, Map<String, Integer> levels, String kind) {
        return xml.read(part, in -> new WordText(in, levels, kind, archive.tooLong()).blocks())
                .orElse(List.of());
    }

    private void refuseOtherKinds() {
        if (archive.names().stream().anyMatch(WordFile::carriesCode)) throw archive.refused(NotAPlan.Reason.MACROS);
        var types = xml.read("[Content_Types].xml", WordFile::contentTypes)
                .orElseThrow(() -> archive.refused(NotAPlan.Reason.WRONG_TYPE));
        if (types.stream().anyMatch(type -> type.contains("macroEnabled") || type.contains("vba")))
            throw archive.refused(NotAPlan.Reason.MACROS);
        if (types.stream().noneMatch(type -> type.endsWith(MAIN) || type.endsWith(TEMPLATE)))
            throw archive.refused(NotAPlan.Reason.WRONG_TYPE);
    }

    private static boolean carriesCode(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("vbaproject") || lower.contains("vbadata") || lower.contains("/activex/");
    }

    /// A hyperlink is harmless; a template, object or frame loaded from elsewhere is not.
    private void refuseContentFromElsewhere() {
        for (var name : archive.names()) {
            if (!name.endsWith(".rels")) continue;
            for (var relation : relations(name))
                if (relation.external() && isFetched(relation)) throw archive.refused(NotAPlan.Reason.EXTERNAL_CONTENT);
        }
    }

    private static boolean isFetched(WordRelation relation) {
        String type = relation.type().substring(relation.type().lastIndexOf('/') + 1);
        String target = relation.target().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "hyperlink", "image" -> false;
            // Word records the author's own template by its local path; nobody can load that.
            case "attachedTemplate" -> !target.matches("(file:/{2,3})?[a-z](:|%3a)[/\\\\].*");
            default -> true;
        };
    }

    private List<String> related(String type) {
        int slash = document.lastIndexOf('/');
        String folder = document.substring(0, slash + 1);
        return relations(folder + "_rels/" + document.substring(slash + 1) + ".rels").stream()
                .filter(relation -> relation.type().endsWith(type) && !relation.external())
                .map(relation ->
                        relation.target().startsWith("/") ? relation.target().substring(1) : folder + relation.target())
                .filter(archive.names()::contains)
                .toList();
    }

    private List<WordRelation> relations(String part) {
        return xml.read(part, WordFile::relations).orElse(List.of());
    }

    private static List<WordRelation> relations(XMLStreamReader xml) throws XMLStreamException {
        var found = new ArrayList<WordRelation>();
        while (xml.hasNext())
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("Relationship"))
                found.add(new WordRelation(
                        XmlParts.attribute(xml, "Type"),
                        XmlParts.attribute(xml, "Target"),
                        XmlParts.attribute(xml, "TargetMode").equals("External")));
        return found;
    }

    private static List<String> contentTypes(XMLStreamReader xml) throws XMLStreamException {
        var found = new ArrayList<String>();
        while (xml.hasNext())
            if (xml.next() == XMLStreamReader.START_ELEMENT) found.add(XmlParts.attribute(xml, "ContentType"));
        return found;
    }
}
