package org.openplan.imports.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openplan.imports.Recognition.Certainty;
import org.openplan.imports.dates.PrintedDates;
import org.openplan.imports.draft.MeasureDraft;
import org.openplan.imports.draft.MeasureFiller;
import org.openplan.imports.draft.PlacementLog;
import org.openplan.imports.draft.StepRows;
import org.openplan.imports.file.Block;
import org.openplan.imports.form.RowReader.ReadRow;
import org.openplan.imports.labels.Field;
import org.openplan.imports.labels.Headings;
import org.openplan.imports.labels.Headings.Heading;
import org.openplan.imports.labels.Labels;
import org.openplan.language.Spelling;
import org.openplan.language.Vocabulary;

/// Reads the rows below column headers, each with a step or a measure.
final class GridRows {

    private final Labels labels;
    private final PlacementLog placements;
    private final PrintedDates dates;
    private final MeasureFiller filling;
    private final StepRows stepRows;
    private final FormSigns signs;
    private final ReaderState now;

    /// The measure whose title was in a separate row, above its steps in the same column.
    private @Nullable MeasureDraft titled;

    GridRows(
            Labels labels,
            PlacementLog placements,
            PrintedDates dates,
            MeasureFiller filling,
            StepRows stepRows,
            FormSigns signs,
            ReaderState now) {
        this.labels = labels;
        this.placements = placements;
        this.dates = dates;
        this.filling = filling;
        this.stepRows = stepRows;
        this.signs = signs;
        this.now = now;
    }

    boolean head(ReadRow row) {
        var block = row.block();
        if (!signs.isHead(block) || !signs.isGridHead(block, row.at())) return false;
        now.beginColumns(new Grid(block, labels, text -> dates.isOnlyDates(text) || PrintedDates.isSeason(text)));
        block.cells().forEach(placements::understood);
        return true;
    }

    boolean row(ReadRow row) {
        var open = now.grid();
        if (open == null) return false;
        var block = row.block();
        var cells = row.cells();
        if (signs.isHead(block)) {
            var again = new Grid(block, labels);
            boolean more = open.isFresh() || open.sameAs(again);
            if (more && open.isFresh()) open.extend(block, labels);
            if (more) block.cells().forEach(placements::understood);
            else now.keepColumns(null);
            return more;
        }
        boolean over = !open.isFresh() && !open.isOfSteps() && cells.getFirst().column() == 0;
        var label = labels.of(cells.getFirst().text());
        boolean labelRow = label.isPresent()
                && cells.getFirst().column() == 0
                && (!label.get().isWeak()
                        || cells.size() > 2 && labels.of(cells.get(2).text()).isPresent()
                        || label.get().isKindOfParticipant() && isBesideNames(open, cells))
                && !(open.isOfSteps() && label.get() == Field.STEPS && cells.size() > 2);
        boolean across = cells.size() == 1 && block.cells().size() == 1 && block.width() > 1;
        if (labelRow || across || over) {
            now.keepColumns(null);
            return false;
        }
        return readRow(open, block);
    }

    /// `Civil society | Names of two associations` below the steps: a step would have a date beside it.
    private boolean isBesideNames(Grid open, List<Block.Cell> cells) {
        return open.isBeginning(cells)
                && cells.size() == 2
                && !dates.isOnlyDates(cells.getLast().text());
    }

    private boolean readRow(Grid open, Block block) {
        var row = open.read(block);
        if (row.isEmpty()) return false;
        var money = open.furtherMoney(block, row);
        row.computeIfPresent(Field.BUDGET, (_, cell) -> open.withUnit(cell));
        boolean total = Vocabulary.folded("total")
                .contains(Spelling.fold(block.filled().getFirst().text()));
        if (total && row.get(Field.NUMBER) == null) return true;
        if (open.hasMeasures()) {
            boolean bare = row.keySet().stream().allMatch(Field::isOfTitle);
            if (titled != null && titled == now.measure() && !bare && !open.has(Field.STEPS)) asStep(row);
            else measureRow(row, bare);
            row.remove(Field.NUMBER);
            for (var cell : block.filled()) if (open.isNumber(cell)) placements.understood(cell);
        }
        var first = block.filled().getFirst();
        var current = now.opened(Field.STEPS, first);
        if (open.isOfSteps() && (row.containsKey(Field.STEPS) || !open.hasMeasures() || open.has(Field.STEPS)))
            stepRows.read(current, row);
        else
            row.forEach((field, cell) -> {
                if (field.isOfTitle()) placements.understood(cell);
                else filling.place(current, field, cell);
            });
        for (var cell : money) filling.place(current, Field.BUDGET, cell);
        return true;
    }

    /// Below a row with only a measure's title and number, the rows with dates and institutions are its steps.
    private static void asStep(Map<Field, Block.Cell> row) {
        var title = row.containsKey(Field.TITLE) ? row.get(Field.TITLE) : row.get(Field.MEASURE);
        row.keySet().removeIf(Field::isOfTitle);
        if (title != null) row.put(Field.STEPS, title);
    }

    /// A row with a value in the measure column starts the next measure.
    private void measureRow(Map<Field, Block.Cell> row, boolean bare) {
        var cell = row.containsKey(Field.MEASURE) ? row.get(Field.MEASURE) : row.get(Field.TITLE);
        if (cell == null) return;
        var named = Headings.any(cell.text());
        var before = now.measure();
        if (before != null && Spelling.same(before.title(), named.title())) return;
        var number = row.get(Field.NUMBER);
        String beside = number == null ? "" : number.text().replaceAll("\\.\\s*$", "");
        var heading = named.number().isEmpty() ? new Heading(beside, named.title()) : named;
        var opened = now.open(heading, cell, Certainty.CERTAIN);
        titled = bare && !named.number().isEmpty() ? opened : null;
        opened.list();
    }
}
