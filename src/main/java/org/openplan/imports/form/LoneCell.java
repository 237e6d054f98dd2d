package org.openplan.imports.form;

import java.util.Optional;
import org.openplan.imports.Recognition.Certainty;
import org.openplan.imports.draft.MeasureDraft;
import org.openplan.imports.draft.MeasureFiller;
import org.openplan.imports.file.Block;
import org.openplan.imports.form.RowReader.ReadRow;
import org.openplan.imports.labels.Field;
import org.openplan.imports.labels.Headings;
import org.openplan.imports.labels.Labels;

/// Reads a row with one non-empty cell: labels with their values, a value whose label is above, or a title.
final class LoneCell implements RowReader.Kind {

    private final Labels labels;
    private final MeasureFiller filling;
    private final FormSigns signs;
    private final ReaderState now;
    private final MeasureWriter writing;

    LoneCell(Labels labels, MeasureFiller filling, FormSigns signs, ReaderState now, MeasureWriter writing) {
        this.labels = labels;
        this.filling = filling;
        this.signs = signs;
        this.now = now;
        this.writing = writing;
    }

    @Override
    public boolean read(ReadRow row) {
        if (row.cells().size() != 1) return false;
        var cell = row.first();
        var label = label(cell);
        var measure = now.measure();
        if (label.isPresent()) writing.lines(now.opened(label.get(), cell), cell.text(), cell);
        else if (measure != null) inside(measure, row);
        else if (mayBeTitle(cell)) open(cell);
        return true;
    }

    private void inside(MeasureDraft measure, ReadRow row) {
        var cell = row.first();
        var flow = now.flow();
        var last = now.last();
        if (filling.isPeriod(measure, cell.text())) filling.place(measure, Field.PERIOD, cell);
        else if (cell.column() > 0 && last != null && flow == null) writing.value(measure, last, cell);
        else if (isNextTitle(measure, row)) open(cell);
        else if (!measure.isTitled() && measure.isEmpty()) writing.title(measure, cell.text(), cell);
        else if (flow != null) writing.value(measure, flow, cell);
    }

    private Optional<Field> label(Block.Cell cell) {
        return labels.labelled(cell.text())
                .or(() -> labels.labelled(FormSigns.firstLine(cell))
                        .filter(found -> found.rest().isEmpty()))
                .map(Labels.Labelled::field);
    }

    /// A short text is the next measure's title if the labels of the form start again below it.
    private boolean isNextTitle(MeasureDraft measure, ReadRow row) {
        return !now.isWaiting()
                && mayBeTitle(row.first())
                && !measure.isEmpty()
                && signs.startsForm(signs.nextFilled(row.at() + 1), measure);
    }

    private static boolean mayBeTitle(Block.Cell cell) {
        return cell.text().length() <= Headings.LONGEST_TITLE;
    }

    private void open(Block.Cell cell) {
        now.open(Headings.numbered(cell.text()), cell, Certainty.UNCERTAIN);
    }
}
