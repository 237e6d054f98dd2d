package org.openplan.imports.form;

import java.util.List;
import java.util.stream.Stream;
import org.openplan.document.Finding;
import org.openplan.imports.dates.PrintedDates;
import org.openplan.imports.draft.MeasureDraft;
import org.openplan.imports.draft.MeasureFiller;
import org.openplan.imports.draft.PlacementLog;
import org.openplan.imports.draft.Sections;
import org.openplan.imports.draft.StepDates;
import org.openplan.imports.draft.StepRows;
import org.openplan.imports.draft.StepTexts;
import org.openplan.imports.file.Block;
import org.openplan.imports.labels.InnerLabels;
import org.openplan.imports.labels.Labels;

/// Reads blocks from top to bottom and keeps track of the measure, label and columns that apply to each of them.
///
/// Forms differ in the position of a label: before its value in a row, above it, in front of it in the same text, or as
/// a column header. One pass handles them all, so a plan may mix them.
public final class FormReader {

    private final List<Block> blocks;
    private final PlacementLog placements;
    private final ReaderState now;
    private final RowReader rows;
    private final ParagraphReader paragraphs;

    public FormReader(
            List<Block> blocks,
            Labels labels,
            PlacementLog placements,
            Sections sections,
            PrintedDates dates,
            List<Finding> findings) {
        this.blocks = blocks;
        this.placements = placements;
        this.now = new ReaderState(placements, sections);
        var inner = new InnerLabels(labels);
        var filling = new MeasureFiller(labels, inner, placements, dates, findings);
        var stepDates = new StepDates(placements, dates, findings);
        var stepRows = new StepRows(placements, stepDates, filling, inner);
        var stepTexts = new StepTexts(labels, placements, dates, stepRows);
        var writing = new MeasureWriter(labels, inner, placements, filling, stepRows, stepDates, stepTexts, now);
        var signs = new FormSigns(blocks, labels, dates);
        var ticks = new Ticks(labels, placements, filling, signs, now);
        var titles = new TitleRows(labels, placements, filling, signs, now, writing);
        var columns = new GridRows(labels, placements, dates, filling, stepRows, signs, now);
        var timetable = new Timetable(labels, placements, dates, stepRows, signs, now);
        var lone = new LoneCell(labels, filling, signs, now, writing);
        var pairs = new Pairs(labels, placements, now, writing);
        List<RowReader.Kind> ofForm = List.of(columns::head, lone, pairs);
        var first = Stream.<RowReader.Kind>of(
                ticks,
                timetable,
                titles::across,
                columns::row,
                row -> titles.beside(row, rest -> RowReader.read(rest, ofForm)));
        var kinds = Stream.concat(first, ofForm.stream()).toList();
        this.rows = new RowReader(labels, sections, signs, now, writing, kinds);
        this.paragraphs = new ParagraphReader(blocks, labels, placements, sections, filling, signs, now, writing);
    }

    /// Reads the measures of the plan; `from` is the first block after the cover.
    public List<MeasureDraft> read(int from) {
        for (int i = from; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block.isBlank() || block.isAside()) continue;
            block.cells().forEach(cell -> placements.stoodIn(cell, now.measure()));
            if (block.isPageHeader()) block.cells().forEach(placements::understood);
            else if (block.isRow()) rows.row(block, i);
            else paragraphs.paragraph(block, i);
        }
        return now.finished();
    }
}
