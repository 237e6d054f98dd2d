package org.openplan.imports.file;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Determines which styles of a Word file are headings.
final class Styles {

    private Styles() {}

    /// Heading levels by style id; -1 marks the lines of a table of contents. Word's built-in style names are the same
    /// in every language, their ids are not.
    static Map<String, Integer> levels(XMLStreamReader xml) throws XMLStreamException {
        var levels = new HashMap<String, Integer>();
        String style = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            String value = XmlParts.attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "style" -> style = XmlParts.attribute(xml, "styleId");
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

    private static Consumer<Integer> put(Map<String, Integer> levels, String style) {
        return level -> levels.put(style, level);
    }

    private static Optional<Integer> levelNamed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.matches("heading [1-9]")) return Optional.of(lower.charAt(8) - '0');
        if (lower.matches("toc [1-9]")) return Optional.of(-1);
        return lower.equals("title") ? Optional.of(1) : Optional.empty();
    }
}
