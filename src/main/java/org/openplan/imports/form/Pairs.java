package org.openplan.imports.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplan.imports.draft.MeasureDraft;
import org.openplan.imports.draft.PlacementLog;
import org.openplan.imports.draft.StepList;
import org.openplan.imports.file.Block;
import org.openplan.imports.form.RowReader.ReadRow;
import org.openplan.imports.labels.Field;
import org.openplan.imports.labels.Labels;

/// Reads a row of labels and values side by side, with any number of pairs.
final class Pairs implements RowReader.Kind {

    private final Labels labels;
    private final PlacementLog placements;
    private final ReaderState now;
    private final MeasureWriter writing;

    /// The label of the next value in the row, and whether it has a value already.
    private @Nullable Field asked;

    private boolean answered;

    Pairs(Labels labels, PlacementLog placements, ReaderState now, MeasureWriter writing) {
        this.labels = labels;
        this.placements = placements;
        this.now = now;
        this.writing = writing;
    }

    @Override
    public boolean read(ReadRow row) {
        asked = null;
        answered = true;
        for (var cell : row.cells()) {
            boolean step = cell == row.first() && StepList.isName(cell.text());
            var label = step ? Optional.of(Field.STEPS) : labels.of(cell.text());
            if (label.isPresent() && !isAnswer(label.get(), cell, row)) ask(label.get(), step, cell);
            else if (cell == row.first()) begin(cell, row.cells());
            else if (asked != null) value(asked, cell);
        }
        return true;
    }

    /// The last cell may look like a label, as in `Other actors | Government`, and still be the value.
    private boolean isAnswer(Field label, Block.Cell cell, ReadRow row) {
        boolean last = cell == row.cells().getLast();
        boolean closes = cell.column() + cell.span() == row.block().width();
        return last && !answered && label.isWeak() && asked != null && (asked != now.group() || closes);
    }

    private void ask(Field label, boolean step, Block.Cell cell) {
        var field = now.inContext(label);
        now.nameStep(step || now.isInNamedStep() && field.isOfStep());
        now.nameInRow(field, cell.column() == 0);
        placements.understood(cell);
        asked = field;
        answered = false;
    }

    /// The first cell is not a bare label: it contains label and value, continues from above, or is alone.
    private void begin(Block.Cell cell, List<Block.Cell> cells) {
        var measure = now.measure();
        var labelled = labels.labelled(FormSigns.firstLine(cell));
        if (labelled.isEmpty() || measure == null) {
            asked = cell.column() > 0 && now.last() != null ? now.last() : now.flow();
            if (asked != null && labelled.isEmpty()) put(asked, cell);
            return;
        }
        if (isGuidance(labelled.get(), cells)) placements.left(labelled.get().rest(), cell, measure);
        else writing.lines(measure, cell.text(), cell);
        asked = labelled.get().field();
    }

    /// Text after a question, beside the cell with the answer, is guidance of the form.
    private boolean isGuidance(Labels.Labelled labelled, List<Block.Cell> cells) {
        return labelled.field().isProse()
                && cells.getFirst().text().contains("?")
                && cells.size() == 2
                && !isLabelled(cells.get(1));
    }

    private void value(Field field, Block.Cell cell) {
        var measure = now.measure();
        if (answered && measure != null && isLabelled(cell)) writing.lines(measure, cell.text(), cell);
        else put(field, cell);
    }

    private void put(Field field, Block.Cell cell) {
        MeasureDraft measure = now.opened(field, cell);
        writing.value(measure, field, cell);
        now.answered(field);
        answered = true;
    }

    private boolean isLabelled(Block.Cell cell) {
        return labels.labelled(FormSigns.firstLine(cell)).isPresent();
    }
}
