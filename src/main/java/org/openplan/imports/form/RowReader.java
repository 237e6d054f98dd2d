package org.openplan.imports.form;

import java.util.List;
import org.openplan.imports.draft.Sections;
import org.openplan.imports.file.Block;
import org.openplan.imports.labels.Field;
import org.openplan.imports.labels.Headings;
import org.openplan.imports.labels.Labels;

/// Reads the rows of tables. There are several kinds of row; each kind is asked in turn whether it can read the row.
final class RowReader {

    /// A row with its non-empty cells and its index among the blocks.
    record ReadRow(Block block, List<Block.Cell> cells, int at) {

        Block.Cell first() {
            return cells.getFirst();
        }

        /// The rest of the row without the cells already read.
        ReadRow after(int read) {
            return new ReadRow(block, cells.subList(read, cells.size()), at);
        }
    }

    /// One kind of row: returns whether it has read the row; if not, the next kind is asked.
    interface Kind {
        boolean read(ReadRow row);
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
        var row = new ReadRow(block, block.filled(), at);
        if (block.table() != now.table()) enter(row);
        if (!signs.isForm(block.table(), now.measure())) ofOtherTable(row);
        else read(row, kinds);
    }

    static void read(ReadRow row, List<Kind> kinds) {
        for (var kind : kinds) if (kind.read(row)) return;
    }

    /// A table that is not a form: it belongs to the plan before the first measure, or to a label that
    /// has no value yet.
    private void ofOtherTable(ReadRow row) {
        var measure = now.measure();
        if (measure == null) {
            sections.addRow(row.block());
            return;
        }
        var flow = now.flow();
        if (flow != null) for (var cell : row.cells()) writing.value(measure, flow, cell);
    }

    private void enter(ReadRow row) {
        var block = row.block();
        // a table may continue in the next one, but a nested table does not continue in the one around it
        boolean next = now.table() != 0 && block.table() > now.table();
        now.enterTable(block.table(), next && !signs.isHead(block));
        if (!signs.isForm(block.table(), now.measure())) return;
        now.forgetLabels();
        if (opensMeasure(row)) now.openFromHeading(row.first());
    }

    /// Step headers repeated on the next page start no measure; below a separate heading they may.
    private boolean isNextTable(Grid columns) {
        return !columns.hasMeasures() && (!columns.isOfSteps() || now.measure() == null || sections.endInHeading());
    }

    /// A table without a title starts the next measure if its first label already has a value.
    private boolean opensMeasure(ReadRow row) {
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
