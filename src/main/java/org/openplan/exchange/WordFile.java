package org.openplan.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.openplan.exchange.NotAPlan.Reason;

/// A Word file: its package is checked for macros, content from elsewhere and other kinds of file, then read as blocks.
final class WordFile {

    private static final String MAIN = "wordprocessingml.document.main+xml";
    private static final String TEMPLATE = "wordprocessingml.template.main+xml";

    private static final List<String> ASIDES = List.of("footnote", "endnote", "comment");

    private record Relation(String type, String target, boolean external) {}

    private final Archive archive;
    private final String document;

    WordFile(String name, ByteBuffer bytes) {
        archive = new Archive(name, bytes);
        refuseOtherKinds();
        archive.refuseDocumentTypes();
        refuseContentFromElsewhere();
        document = relations("_rels/.rels").stream()
                .filter(relation -> relation.type().endsWith("/officeDocument"))
                .map(relation -> relation.target().replaceFirst("^/", ""))
                .findFirst()
                .orElseThrow(() -> archive.refused(Reason.DAMAGED));
    }

    List<Block> blocks() {
        var levels = related("/styles").stream().findFirst().map(this::levels).orElse(Map.of());
        var blocks = new ArrayList<>(read(document, levels, "paragraph"));
        for (var kind : ASIDES)
            for (var part : related("/" + kind + "s"))
                read(part, levels, kind).forEach(block -> blocks.add(block.aside()));
        return blocks;
    }

    /// What the heads and feet of pages say, often the only place that names the municipality.
    List<String> pageHeaders() {
        return Stream.of("header", "footer")
                .flatMap(kind -> related("/" + kind).stream().flatMap(part -> read(part, Map.of(), kind).stream()))
                .map(Block::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private List<Block> read(String part, Map<String, Integer> levels, String kind) {
        return parse(part, xml -> new WordText(xml, levels, kind, archive.tooLong()).blocks())
                .orElse(List.of());
    }

    private void refuseOtherKinds() {
        if (archive.names().stream().anyMatch(WordFile::carriesCode)) throw archive.refused(Reason.MACROS);
        var types = parse("[Content_Types].xml", WordFile::contentTypes)
                .orElseThrow(() -> archive.refused(Reason.WRONG_TYPE));
        if (types.stream().anyMatch(type -> type.contains("macroEnabled") || type.contains("vba")))
            throw archive.refused(Reason.MACROS);
        if (types.stream().noneMatch(type -> type.endsWith(MAIN) || type.endsWith(TEMPLATE)))
            throw archive.refused(Reason.WRONG_TYPE);
    }

    private static boolean carriesCode(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("vbaproject") || lower.contains("vbadata") || lower.contains("/activex/");
    }

    /// A link to click is harmless; a template, object or frame to be fetched from elsewhere is not.
    private void refuseContentFromElsewhere() {
        for (var name : archive.names()) {
            if (!name.endsWith(".rels")) continue;
            for (var relation : relations(name))
                if (relation.external() && isFetched(relation)) throw archive.refused(Reason.EXTERNAL_CONTENT);
        }
    }

    private static boolean isFetched(Relation relation) {
        String type = relation.type().substring(relation.type().lastIndexOf('/') + 1);
        String target = relation.target().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "hyperlink", "image" -> false;
            // Word notes the author's own template by its path on his disk; nobody can fetch that.
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

    private List<Relation> relations(String part) {
        return parse(part, WordFile::relations).orElse(List.of());
    }

    private static List<Relation> relations(XMLStreamReader xml) throws XMLStreamException {
        var found = new ArrayList<Relation>();
        while (xml.hasNext())
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("Relationship"))
                found.add(new Relation(
                        attribute(xml, "Type"),
                        attribute(xml, "Target"),
                        attribute(xml, "TargetMode").equals("External")));
        return found;
    }

    private static List<String> contentTypes(XMLStreamReader xml) throws XMLStreamException {
        var found = new ArrayList<String>();
        while (xml.hasNext()) if (xml.next() == XMLStreamReader.START_ELEMENT) found.add(attribute(xml, "ContentType"));
        return found;
    }

    private Map<String, Integer> levels(String part) {
        return parse(part, WordFile::levels).orElse(Map.of());
    }

    /// Heading levels by style id; -1 marks the lines of a table of contents. Word's own style names are the same in
    /// every language, their ids are not.
    private static Map<String, Integer> levels(XMLStreamReader xml) throws XMLStreamException {
        var levels = new HashMap<String, Integer>();
        String style = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            String value = attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "style" -> style = attribute(xml, "styleId");
                case "name" -> levelNamed(value).ifPresent(put(levels, style));
                case "basedOn" -> {
                    if (levels.containsKey(value)) levels.putIfAbsent(style, levels.get(value));
                }
                case "outlineLvl" -> {
                    if (value.matches("[0-8]")) levels.putIfAbsent(style, Integer.parseInt(value) + 1);
                }
                default -> {}
            }
        }
        return levels;
    }

    private static java.util.function.Consumer<Integer> put(Map<String, Integer> levels, String style) {
        return level -> levels.put(style, level);
    }

    private static Optional<Integer> levelNamed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.matches("heading [1-9]")) return Optional.of(lower.charAt(8) - '0');
        if (lower.matches("toc [1-9]")) return Optional.of(-1);
        return lower.equals("title") ? Optional.of(1) : Optional.empty();
    }

    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
        return "";
    }

    private interface Reading<T> {
        T of(XMLStreamReader xml) throws XMLStreamException;
    }

    private <T> Optional<T> parse(String part, Reading<T> reading) {
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
