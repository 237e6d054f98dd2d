package org.openplan.imports.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openplan.imports.NotAPlan;

/// Reads a part of a Word file in one pass, and keeps its paragraphs and table rows.
///
/// Deleted text is left out, inserted text kept.
final class WordText {

    private static final int MOST_LETTERS = 2_000_000;

    private static final class OpenParagraph {
        final StringBuilder text = new StringBuilder();
        boolean listed;
        boolean bold = true;
        int level;
    }

    private final XMLStreamReader xml;
    private final Map<String, Integer> levels;
    private final String kind;
    private final NotAPlan tooLong;
    private final List<Block> blocks = new ArrayList<>();
    private final OpenTables tables = new OpenTables(blocks);
    private final Deque<OpenParagraph> paragraphs = new ArrayDeque<>();
    private int paragraphsSeen;
    private int letters;
    private boolean runIsBold;

    WordText(XMLStreamReader xml, Map<String, Integer> levels, String kind, NotAPlan tooLong) {
        this.tooLong = tooLong;
        this.xml = xml;
        this.levels = new HashMap<>(levels);
        this.kind = kind;
    }

    List<Block> blocks() throws XMLStreamException {
        while (xml.hasNext()) {
            if (blocks.size() + tables.waiting() > FileGuard.MOST_LINES || letters > MOST_LETTERS || tables.isTooWide())
                throw tooLong;
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) start(xml.getLocalName());
            else if (event == XMLStreamReader.END_ELEMENT) end(xml.getLocalName());
        }
        return blocks;
    }

    private void start(String element) throws XMLStreamException {
        switch (element) {
            case "tbl" -> openTable();
            case "tr" -> tables.openRow();
            case "tc" -> tables.openCell();
            case "gridSpan" -> tables.span(count());
            case "gridBefore" -> tables.skip(count());
            case "vMerge" -> tables.merge(!value().equals("restart"));
            case "p" -> paragraphs.push(new OpenParagraph());
            case "pStyle" -> style(value());
            case "outlineLvl" -> outline(value());
            case "numId" -> listed(!value().equals("0"));
            case "r" -> runIsBold = false;
            case "b" -> runIsBold = !value().matches("0|false|off");
            case "t" -> write(text());
            case "tab", "ptab" -> write("\t");
            case "br", "cr" -> write("\n");
            case "noBreakHyphen" -> write("-");
            case "Fallback", "del", "moveFrom", "instrText", "tabs" -> skip();
            default -> {}
        }
    }

    private void end(String element) {
        switch (element) {
            case "tbl" -> tables.close();
            case "tr" -> tables.closeRow();
            case "tc" -> tables.closeCell();
            case "p" -> closeParagraph();
            default -> {}
        }
    }

    private void openTable() throws XMLStreamException {
        if (tables.isTooDeep()) skip();
        else tables.open();
    }

    private int count() {
        return value().matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(value())) : 1;
    }

    private void closeParagraph() {
        if (paragraphs.isEmpty()) return;
        var open = paragraphs.pop();
        String text = open.text.toString().strip();
        var paragraph = new Block.Paragraph(text, open.listed, open.bold && !text.isEmpty());
        if (tables.take(paragraph)) return;
        paragraphsSeen++;
        if (text.isEmpty()) return;
        var cell = new Block.Cell(kind + " " + paragraphsSeen, 0, 1, false, List.of(paragraph));
        blocks.add(new Block(0, paragraphsSeen, List.of(cell), open.level, 1));
    }

    private void style(String id) {
        if (!paragraphs.isEmpty()) paragraphs.getFirst().level = levels.getOrDefault(id, 0);
    }

    private void outline(String level) {
        if (!paragraphs.isEmpty() && level.matches("[0-8]")) paragraphs.getFirst().level = Integer.parseInt(level) + 1;
    }

    private void listed(boolean listed) {
        if (!paragraphs.isEmpty()) paragraphs.getFirst().listed = listed;
    }

    private void write(String text) {
        letters += text.length();
        if (paragraphs.isEmpty()) return;
        paragraphs.getFirst().text.append(text.replace('\u00A0', ' '));
        if (!text.isBlank() && !runIsBold) paragraphs.getFirst().bold = false;
    }

    private String value() {
        return XmlParts.attribute(xml, "val");
    }

    private String text() throws XMLStreamException {
        return xml.getElementText();
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) depth++;
            else if (event == XMLStreamReader.END_ELEMENT) depth--;
        }
    }
}
