package org.openplan.imports.file;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A part of the file in reading order: a table row, or, with table 0, a paragraph outside all tables.
///
/// `level` is the level of a heading, 0 for none; `width` the number of grid columns of the row.
public record Block(int table, int number, List<Cell> cells, int level, int width) {

    /// The level of a line that looks like a heading but has no heading style.
    public static final int WEAK = 9;

    private static final int ASIDE = -2;

    /// One paragraph; `listed` when the word processor numbers or bullets it, `bold` when all of it is.
    public record Paragraph(String text, boolean listed, boolean bold) {}

    /// A cell as it was in the file; compared by identity, because two cells may have the same text.
    public static final class Cell {
        private final String source;
        private final int column;
        private final int span;
        private final boolean continued;
        private final List<Paragraph> paragraphs;
        private final @Nullable Cell whole;

        public Cell(String source, int column, int span, boolean continued, List<Paragraph> paragraphs) {
            this(source, column, span, continued, paragraphs, null);
        }

        private Cell(
                String source,
                int column,
                int span,
                boolean continued,
                List<Paragraph> paragraphs,
                @Nullable Cell whole) {
            this.whole = whole;
            this.source = source;
            this.column = column;
            this.span = span;
            this.continued = continued;
            this.paragraphs = List.copyOf(paragraphs);
        }

        /// A part of this cell, to be read separately.
        public Cell part(String text) {
            return new Cell(source, column, span, false, List.of(new Paragraph(text, false, false)), whole());
        }

        /// The complete cell as it was in the file.
        public Cell whole() {
            return whole == null ? this : whole;
        }

        public String source() {
            return source;
        }

        public int column() {
            return column;
        }

        public int span() {
            return span;
        }

        /// Whether it is merged with the cell above.
        public boolean isContinued() {
            return continued;
        }

        public List<Paragraph> paragraphs() {
            return paragraphs;
        }

        public String text() {
            return paragraphs.stream()
                    .map(Paragraph::text)
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining("\n"))
                    .strip();
        }

        /// Whether it is a single list paragraph, which does not continue the cell above.
        public boolean isListed() {
            return paragraphs.size() == 1 && paragraphs.getFirst().listed();
        }

        public boolean isBlank() {
            return paragraphs.stream().allMatch(paragraph -> paragraph.text().isBlank());
        }
    }

    /// The same block as a note beside the text, which belongs to no field of the form.
    Block aside() {
        return new Block(table, number, cells, ASIDE, width);
    }

    public boolean isAside() {
        return level == ASIDE;
    }

    /// A page header, or a line of a table of contents.
    public boolean isPageHeader() {
        return level < 0 && !isAside();
    }

    public boolean isRow() {
        return table > 0;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    public List<Cell> filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }

    public String text() {
        return filled().stream().map(Cell::text).collect(Collectors.joining("\n"));
    }
}
