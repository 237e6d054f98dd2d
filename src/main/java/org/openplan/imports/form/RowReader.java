package org.openplan.imports.form;

import java.util.List;
import org.openplan.imports.draft.Sections;
import org.openplan.imports.file.Block;
import org.openplan.imports.labels.Field;
import org.openplan.imports.labels.Headings;
import org.openplan.imports.labels.Labels;

/// Reads the rows of tables. There are several kinds of row; each is asked in turn whether this is one of its own.
final class RowReader {

    /// A row with its filled cells, at its place among the blocks.
    record Row(Block block, List<Block.Cell> cells, int at) {

        Block.Cell first() {
            return cells.getFirst();
        }

        /// What is left of it beside the cells already read.
        Row after(int read) {
            return new Row(block, cells.subList(read, cells.size()), at);
        }
    }

    /// One kind of row: it reads the row and says so, or leaves it to the next.
    interface Kind {
        boolean read(Row row);
    }

    private final Labels labels;
    private final Sections sections;
    private final FormSigns signs;
    private final ReaderState now;
    private final MeasureWriter writing;
    private final List<Kind> kinds;

    RowReader(
            Labels labels,
            Sections sections,
            FormSigns signs,
            ReaderState now,
            MeasureWriter writing,
            List<Kind> kinds) {
        this.labels = labels;
        this.sections = sections;
        this.signs = signs;
        this.now = now;
        this.writing = writing;
        this.kinds = kinds;
    }

    void row(Block block, int at) {
        var row = new Row(block, block.filled(), at);
        if (block.table() != now.table()) enter(row);
        if (!signs.isForm(block.table(), now.measure())) ofOtherTable(row);
        else read(row, kinds);
    }

    static void read(Row row, List<Kind> kinds) {
        for (var kind : kinds) if (kind.read(row)) return;
    }

    /// A table that is no form: the plan's own before the first measure, a value's when a label waits for one.
    private void ofOtherTable(Row row) {
        var measure = now.measure();
        if (measure == null) {
            sections.addRow(row.block());
            return;
        }
        var flow = now.flow();
        if (flow != null) for (var cell : row.cells()) writing.value(measure, flow, cell);
    }

    private void enter(Row row) {
        var block = row.block();
        // a table goes on in the next one, but a table within a cell does not go on in the one around it
        boolean next = now.table() != 0 && block.table() > now.table();
        now.enterTable(block.table(), next && !signs.isHead(block));
        if (!signs.isForm(block.table(), now.measure())) return;
        now.forgetLabels();
        if (opensMeasure(row)) now.openFromHeading(row.first());
    }

    /// The heads of steps repeated on the next page open nothing; below a heading of their own they may.
    private boolean isNextTable(Grid columns) {
        return !columns.hasMeasures() && (!columns.isOfSteps() || now.measure() == null || sections.endInHeading());
    }

    /// A table without a title of its own begins the next measure where its first label is already answered.
    private boolean opensMeasure(Row row) {
        String text = FormSigns.firstLine(row.first());
        var label = labels.of(text);
        boolean titled = Headings.ofMeasure(text).isPresent()
                || label.filter(Field::isOfTitle).isPresent();
        if (titled || signs.isHead(row.block()) && !isNextTable(new Grid(row.block(), labels))) return false;
        var measure = now.measure();
        if (measure == null) return label.isPresent() || row.cells().size() > 1;
        return !measure.isEmpty() && label.filter(measure::isFilled).isPresent();
    }
}
