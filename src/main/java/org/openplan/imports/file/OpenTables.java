package org.openplan.imports.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The open tables, nested in each other, during the pass through a Word file, and the rows made from them.
///
/// The rows of a table inside a cell follow the row that contains the cell.
final class OpenTables {

    private static final int DEEPEST = 40;

    private static final class OpenRow {
        final List<Block.Cell> cells = new ArrayList<>();
        final List<Block.Paragraph> paragraphs = new ArrayList<>();
        int column;
        int span = 1;
        boolean continued;
    }

    private static final class Table {
        final int number;
        int rows;

        @Nullable
        OpenRow row;

        Table(int number) {
            this.number = number;
        }
    }

    private final Deque<Table> tables = new ArrayDeque<>();
    private final List<Block> blocks;
    private final List<Block> within = new ArrayList<>();
    private int seen;

    /// Finished rows are added to `blocks`.
    OpenTables(List<Block> blocks) {
        this.blocks = blocks;
    }

    /// The number of rows waiting for the end of the row around them.
    int waiting() {
        return within.size();
    }

    boolean isTooWide() {
        var row = row();
        return row != null && row.cells.size() > FileGuard.MOST_COLUMNS;
    }

    boolean isTooDeep() {
        return tables.size() >= DEEPEST;
    }

    void open() {
        tables.push(new Table(++seen));
    }

    void close() {
        if (!tables.isEmpty()) tables.pop();
    }

    void openRow() {
        if (!tables.isEmpty()) tables.getFirst().row = new OpenRow();
    }

    void openCell() {
        var row = row();
        if (row == null) return;
        row.paragraphs.clear();
        row.span = 1;
        row.continued = false;
    }

    void span(int columns) {
        var row = row();
        if (row != null) row.span = columns;
    }

    void skip(int columns) {
        var row = row();
        if (row != null) row.column += columns;
    }

    void merge(boolean continued) {
        var row = row();
        if (row != null) row.continued = continued;
    }

    /// Adds a paragraph to the open cell; false outside all tables.
    boolean take(Block.Paragraph paragraph) {
        var row = row();
        return row != null && row.paragraphs.add(paragraph);
    }

    void closeCell() {
        var row = row();
        if (row == null) return;
        var table = tables.getFirst();
        String source = "table " + table.number + ", row " + (table.rows + 1);
        row.cells.add(new Block.Cell(source, row.column, row.span, row.continued, row.paragraphs));
        row.column += row.span;
        row.paragraphs.clear();
    }

    void closeRow() {
        var row = row();
        if (row == null) return;
        var table = tables.getFirst();
        table.rows++;
        table.row = null;
        var block = new Block(table.number, table.rows, row.cells, 0, row.column);
        if (tables.size() > 1) {
            within.add(block);
            return;
        }
        blocks.add(block);
        blocks.addAll(within);
        within.clear();
    }

    private @Nullable OpenRow row() {
        return tables.isEmpty() ? null : tables.getFirst().row;
    }
}
