package org.openplan.imports.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openplan.imports.dates.PrintedDates;
import org.openplan.imports.draft.MeasureDraft;
import org.openplan.imports.draft.PlacementLog;
import org.openplan.imports.draft.StepRows;
import org.openplan.imports.file.Block;
import org.openplan.imports.form.RowReader.ReadRow;
import org.openplan.imports.labels.Field;
import org.openplan.imports.labels.Labels;

/// Reads a timetable: steps in the first column, quarters or months above the others, ticks where a
/// step is in progress.
final class Timetable implements RowReader.Kind {

    /// The columns of one period, as printed in its header.
    private record Stretch(int from, int to, String printed) {}

    private static final int LONGEST_TICK = 3;

    private final Labels labels;
    private final PlacementLog placements;
    private final PrintedDates dates;
    private final StepRows steps;
    private final FormSigns signs;
    private final ReaderState now;

    private List<Stretch> stretches = List.of();
    private int table;
    private @Nullable Block secondHead;

    Timetable(
            Labels labels,
            PlacementLog placements,
            PrintedDates dates,
            StepRows steps,
            FormSigns signs,
            ReaderState now) {
        this.labels = labels;
        this.placements = placements;
        this.dates = dates;
        this.steps = steps;
        this.signs = signs;
        this.now = now;
    }

    @Override
    public boolean read(ReadRow row) {
        if (row.block() == secondHead) return true;
        if (row.block().table() != table) stretches = List.of();
        var measure = now.measure();
        if (measure == null) return false;
        if (isHead(row)) return true;
        if (stretches.isEmpty() || !isTicked(row.cells())) return false;
        step(measure, row.cells());
        return true;
    }

    private boolean isHead(ReadRow row) {
        var heads = row.cells();
        boolean ofSteps = labels.of(row.first().text())
                .filter(field -> field == Field.STEPS)
                .isPresent();
        if (!ofSteps || heads.size() < 2 || !heads.stream().skip(1).allMatch(cell -> dates.isOnlyDates(cell.text())))
            return false;
        var below = signs.rowBelow(row.at());
        if (below.isEmpty()) return false;
        var exact = exact(heads, below.get().filled());
        boolean ticks = exact.isEmpty() && isTicked(below.get().filled());
        if (exact.isEmpty() && !ticks) return false;
        secondHead = ticks ? null : below.get();
        stretches = ticks ? stretches(heads.subList(1, heads.size()), heads) : exact;
        table = row.block().table();
        row.block().cells().forEach(placements::understood);
        if (secondHead != null) secondHead.cells().forEach(placements::understood);
        return true;
    }

    /// The quarters or months of a second header row, each with the year above it; empty if the row has other content.
    private List<Stretch> exact(List<Block.Cell> years, List<Block.Cell> parts) {
        var found = stretches(parts, years);
        boolean all = found.size() == parts.size()
                && found.stream().allMatch(stretch -> dates.isOnlyDates(stretch.printed()));
        return all && parts.stream().noneMatch(part -> dates.isOnlyDates(part.text())) ? found : List.of();
    }

    private static List<Stretch> stretches(List<Block.Cell> parts, List<Block.Cell> years) {
        var found = new ArrayList<Stretch>();
        for (var part : parts)
            for (var year : years)
                if (year.column() <= part.column() && part.column() < year.column() + year.span())
                    found.add(new Stretch(
                            part.column(),
                            part.column() + part.span(),
                            part == year ? part.text() : part.text() + " " + year.text()));
        return found;
    }

    private boolean isTicked(List<Block.Cell> cells) {
        return cells.size() > 1
                && cells.getFirst().column() == 0
                && cells.stream().skip(1).allMatch(cell -> cell.text().length() <= LONGEST_TICK);
    }

    private void step(MeasureDraft measure, List<Block.Cell> cells) {
        var row = new EnumMap<Field, Block.Cell>(Field.class);
        row.put(Field.STEPS, cells.getFirst());
        row.put(Field.START, dated(cells.get(1)));
        row.put(Field.END, dated(cells.getLast()));
        cells.forEach(placements::understood);
        steps.read(measure, row);
    }

    /// The tick replaced by the period of its column.
    private Block.Cell dated(Block.Cell tick) {
        return stretches.stream()
                .filter(stretch -> stretch.from() <= tick.column() && tick.column() < stretch.to())
                .findFirst()
                .map(stretch -> tick.part(stretch.printed()))
                .orElse(tick);
    }
}
