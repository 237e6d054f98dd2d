package org.openplan.imports.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplan.imports.Recognition.Certainty;
import org.openplan.imports.draft.MeasureDraft;
import org.openplan.imports.draft.MeasureFiller;
import org.openplan.imports.draft.PlacementLog;
import org.openplan.imports.file.Block;
import org.openplan.imports.form.RowReader.ReadRow;
import org.openplan.imports.labels.Field;
import org.openplan.imports.labels.Headings;
import org.openplan.imports.labels.Headings.Heading;
import org.openplan.imports.labels.Labels;

/// Recognises the rows that start a measure: its number and title alone, across the columns, or beside the form.
final class TitleRows {

    private final Labels labels;
    private final PlacementLog placements;
    private final MeasureFiller filling;
    private final FormSigns signs;
    private final ReaderState now;
    private final MeasureWriter writing;

    /// The measure last started by a numbered title across the columns of steps.
    private @Nullable MeasureDraft across;

    TitleRows(
            Labels labels,
            PlacementLog placements,
            MeasureFiller filling,
            FormSigns signs,
            ReaderState now,
            MeasureWriter writing) {
        this.labels = labels;
        this.placements = placements;
        this.filling = filling;
        this.signs = signs;
        this.now = now;
        this.writing = writing;
    }

    /// Reads a title in a separate row or across the columns.
    boolean across(ReadRow row) {
        var columns = now.grid();
        if (columns != null && columns.hasMeasures()) return false;
        boolean opened = named(row.cells()) || columns != null && acrossSteps(row, columns);
        // a title across the columns separates the steps of two measures below one header
        if (opened && columns != null && columns.isOfSteps() && signs.goesOn(row.at())) now.keepColumns(columns);
        return opened;
    }

    private boolean acrossSteps(ReadRow row, Grid columns) {
        var cell = row.first();
        boolean wide = row.cells().size() == 1 && cell.column() == 0 && cell.span() > 1;
        var heading = Headings.numbered(cell.text());
        boolean numbered = heading.number().matches("\\d{1,2}");
        if (!wide || !numbered || !columns.has(Field.STEPS) || !signs.goesOn(row.at())) return false;
        var measure = now.measure();
        if (measure != null && !measure.isEmpty() && measure != across) return false;
        across = now.open(heading, cell, Certainty.UNCERTAIN);
        return true;
    }

    private boolean named(List<Block.Cell> cells) {
        var first = cells.getFirst();
        var heading = Headings.ofMeasure(FormSigns.firstLine(first));
        if (heading.isEmpty()) return false;
        if (heading.get().title().isEmpty() && cells.size() > 1) {
            placements.understood(first);
            now.open(new Heading(heading.get().number(), cells.get(1).text()), cells.get(1), Certainty.CERTAIN);
            return true;
        }
        writing.heading(first, 0);
        var measure = now.measure();
        if (measure != null)
            for (var cell : cells.subList(1, cells.size()))
                filling.place(measure, Field.DESCRIPTION, cell.text(), cell);
        return true;
    }

    /// Number and title may be beside the form, in cells merged over all its rows; `rest` reads the other cells.
    boolean beside(ReadRow row, Consumer<ReadRow> rest) {
        int beside = now.grid() == null ? cellsBeside(row) : 0;
        if (beside == 0) return false;
        var cells = row.cells().subList(0, beside);
        String words = cells.stream().map(Block.Cell::text).collect(Collectors.joining(". "));
        var heading = Headings.any(words);
        if (heading.number().isEmpty()) return false;
        cells.forEach(placements::understood);
        now.open(heading, cells.getLast(), Certainty.CERTAIN);
        rest.accept(row.after(beside));
        return true;
    }

    private int cellsBeside(ReadRow row) {
        int beside = 0;
        for (var cell : row.cells()) {
            if (labels.of(cell.text()).isPresent())
                return beside <= 2 && signs.isMergedBelow(row.first(), row.at()) ? beside : 0;
            beside++;
        }
        return 0;
    }
}
