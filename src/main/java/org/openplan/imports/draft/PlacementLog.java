package org.openplan.imports.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplan.imports.Recognition;
import org.openplan.imports.Recognition.Certainty;
import org.openplan.imports.Recognition.Placement;
import org.openplan.imports.Recognition.Unplaced;
import org.openplan.imports.file.Block;

/// Records for every cell where its text was placed, and what of it could not be placed.
public final class PlacementLog {

    private record Entry(
            @Nullable MeasureDraft measure, @Nullable StepDraft step, String field, Certainty certainty) {}

    private record Left(
            String text, String source, @Nullable MeasureDraft measure) {}

    private final Map<Block.Cell, List<Entry>> entries = new IdentityHashMap<>();
    private final Set<Block.Cell> understood = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Block.Cell, MeasureDraft> stoodIn = new IdentityHashMap<>();
    private final List<Left> left = new ArrayList<>();

    public void placed(
            Block.Cell cell,
            @Nullable MeasureDraft measure,
            @Nullable StepDraft step,
            String field,
            Certainty certainty) {
        understood.add(cell.whole());
        var of = entries.computeIfAbsent(cell.whole(), _ -> new ArrayList<>());
        var entry = new Entry(measure, step, field, certainty);
        if (!of.contains(entry)) of.add(entry);
    }

    /// Marks a cell as read with nothing to keep, such as a label or a repeated header.
    public void understood(Block.Cell cell) {
        understood.add(cell.whole());
    }

    public void stoodIn(Block.Cell cell, @Nullable MeasureDraft measure) {
        if (measure != null) stoodIn.put(cell, measure);
    }

    /// Records a part of a cell that could not be placed although the rest was.
    public void left(String text, Block.Cell cell, @Nullable MeasureDraft measure) {
        understood.add(cell.whole());
        if (!text.isBlank()) left.add(new Left(text.strip(), cell.source(), measure));
    }

    /// Every text that was not placed; called when reading is finished.
    public List<Unplaced> unplaced(List<Block> blocks) {
        var found = new ArrayList<Unplaced>();
        left.forEach(item -> found.add(new Unplaced(item.text(), item.source(), numberOf(item.measure()))));
        for (var block : blocks) {
            var lost = block.filled().stream()
                    .filter(cell -> !understood.contains(cell))
                    .toList();
            if (lost.isEmpty()) continue;
            String text = lost.stream().map(Block.Cell::text).collect(Collectors.joining(" | "));
            found.add(new Unplaced(text, lost.getFirst().source(), numberOf(stoodIn.get(lost.getFirst()))));
        }
        return found;
    }

    public List<Recognition.FileRow> rows(List<Block> blocks) {
        return blocks.stream()
                .map(block -> new Recognition.FileRow(
                        block.table(),
                        block.number(),
                        block.cells().stream()
                                .map(cell -> new Recognition.Cell(cell.text(), cell.source(), placements(cell)))
                                .toList()))
                .toList();
    }

    private List<Placement> placements(Block.Cell cell) {
        return entries.getOrDefault(cell, List.of()).stream()
                .map(entry -> new Placement(
                        numberOf(entry.measure()),
                        entry.step() == null ? null : entry.step().number,
                        entry.field(),
                        entry.certainty()))
                .toList();
    }

    private static @Nullable String numberOf(@Nullable MeasureDraft measure) {
        return measure == null ? null : measure.number;
    }
}
