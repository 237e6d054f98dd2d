package org.openplan.exchange.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.openplan.exchange.NotAPlan;

/// Walks a part of a Word file once, from top to bottom, and keeps its paragraphs and table rows.
///
/// Deleted text is left out, inserted text kept; the rows of a table inside a cell follow the row they stood in.
final class WordText {

    private static final int MOST_LETTERS = 2_000_000;
    private static final int DEEPEST = 40;

    private static final class OpenParagraph {
        final StringBuilder text = new StringBuilder();
        boolean listed;
        boolean bold = true;
        int level;
    }

    private static final class OpenRow {
        final List<Block.Cell> cells = new ArrayList<>();
        final List<Block.Paragraph> paragraphs = new ArrayList<>();
        int column;
        int span = 1;
        boolean continued;
    }

    private static final class OpenTable {
        final int number;
        int rows;

        @Nullable
        OpenRow row;

        OpenTable(int number) {
            this.number = number;
        }
    }

    private final XMLStreamReader xml;
    private final Map<String, Integer> levels;
    private final String kind;
    private final NotAPlan tooLong;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> inner = new ArrayList<>();
    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private final Deque<OpenParagraph> paragraphs = new ArrayDeque<>();
    private int tablesSeen;
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
            if (blocks.size() + inner.size() > FileGuard.MOST_LINES || letters > MOST_LETTERS) throw tooLong;
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) start(xml.getLocalName());
            else if (event == XMLStreamReader.END_ELEMENT) end(xml.getLocalName());
        }
        return blocks;
    }

    private void start(String element) throws XMLStreamException {
        switch (element) {
            case "tbl" -> openTable();
            case "tr" -> {
                if (!tables.isEmpty()) tables.getFirst().row = new OpenRow();
            }
            case "tc" -> openCell();
            case "gridSpan", "gridBefore", "vMerge" -> shape(element);
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
            case "tbl" -> closeTable();
            case "tr" -> closeRow();
            case "tc" -> closeCell();
            case "p" -> closeParagraph();
            default -> {}
        }
    }

    private void openTable() throws XMLStreamException {
        if (tables.size() >= DEEPEST) skip();
        else tables.push(new OpenTable(++tablesSeen));
    }

    private void closeTable() {
        if (!tables.isEmpty()) tables.pop();
    }

    private void openCell() {
        var row = row();
        if (row == null) return;
        row.paragraphs.clear();
        row.span = 1;
        row.continued = false;
    }

    private void shape(String element) {
        var row = row();
        if (row == null) return;
        switch (element) {
            case "gridSpan" -> row.span = count();
            case "gridBefore" -> row.column += count();
            default -> row.continued = !value().equals("restart");
        }
    }

    private int count() {
        return value().matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(value())) : 1;
    }

    private void closeCell() {
        var row = row();
        if (row == null) return;
        var table = tables.getFirst();
        String source = "table " + table.number + ", row " + (table.rows + 1);
        row.cells.add(new Block.Cell(source, row.column, row.span, row.continued, row.paragraphs));
        row.column += row.span;
        row.paragraphs.clear();
    }

    private void closeRow() {
        var row = row();
        if (row == null) return;
        var table = tables.getFirst();
        table.rows++;
        table.row = null;
        var block = new Block(table.number, table.rows, row.cells, 0, row.column);
        if (tables.size() > 1) {
            inner.add(block);
            return;
        }
        blocks.add(block);
        blocks.addAll(inner);
        inner.clear();
    }

    private void closeParagraph() {
        if (paragraphs.isEmpty()) return;
        var open = paragraphs.pop();
        String text = open.text.toString().strip();
        var paragraph = new Block.Paragraph(text, open.listed, open.bold && !text.isEmpty());
        var row = row();
        if (row != null) {
            row.paragraphs.add(paragraph);
            return;
        }
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

    private @Nullable OpenRow row() {
        return tables.isEmpty() ? null : tables.getFirst().row;
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
