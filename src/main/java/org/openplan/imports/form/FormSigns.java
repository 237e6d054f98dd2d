package org.openplan.imports.form;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplan.imports.dates.PrintedDates;
import org.openplan.imports.draft.MeasureDraft;
import org.openplan.imports.file.Block;
import org.openplan.imports.labels.Field;
import org.openplan.imports.labels.Headings;
import org.openplan.imports.labels.Labels;

/// Looks ahead in the file for signs of a form: its labels, column headers and headings.
final class FormSigns {

    private static final Set<Field> TELLING = EnumSet.of(
            Field.RESPONSIBLE,
            Field.STEPS,
            Field.START,
            Field.END,
            Field.PERIOD,
            Field.TIMELINE,
            Field.PROBLEM,
            Field.PARTICIPANTS,
            Field.SUMMARY,
            Field.DESCRIPTION);
    private static final int AHEAD = 24;
    private static final int LONGEST_TICK = 3;

    /// One column header out of this many may have an unknown wording.
    private static final int MOST_UNKNOWN = 3;

    private final List<Block> blocks;
    private final Labels labels;
    private final Map<Integer, List<Block>> tables;
    private final Map<Integer, Boolean> forms = new HashMap<>();
    private final Map<Block, Integer> places = new IdentityHashMap<>();
    private final PrintedDates dates;

    FormSigns(List<Block> blocks, Labels labels, PrintedDates dates) {
        this.dates = dates;
        for (int i = 0; i < blocks.size(); i++) places.put(blocks.get(i), i);
        this.blocks = blocks;
        this.labels = labels;
        this.tables = blocks.stream().collect(Collectors.groupingBy(Block::table));
    }

    int nextFilled(int at) {
        int next = at;
        while (next < blocks.size()
                && (blocks.get(next).isBlank() || blocks.get(next).level() < 0)) next++;
        return next;
    }

    /// The next non-empty row of the same table.
    Optional<Block> rowBelow(int at) {
        int next = nextFilled(at + 1);
        boolean same = next < blocks.size()
                && blocks.get(next).table() == blocks.get(at).table();
        return same ? Optional.of(blocks.get(next)) : Optional.empty();
    }

    /// Whether the columns continue below a row: the next one has values in several of them.
    boolean goesOn(int at) {
        return rowBelow(at).map(Block::filled).filter(cells -> cells.size() >= 2).stream()
                .anyMatch(cells -> cells.stream()
                        .noneMatch(cell -> labels.labelled(firstLine(cell)).isPresent()));
    }

    /// The row of ticks under the names of several values.
    Optional<Block> ticksBelow(List<Block.Cell> heads, int at) {
        if (heads.size() < 2) return Optional.empty();
        return rowBelow(at)
                .filter(below ->
                        below.filled().stream().allMatch(cell -> cell.text().length() <= LONGEST_TICK));
    }

    /// Whether a cell continues in the row below.
    boolean isMergedBelow(Block.Cell cell, int at) {
        int below = at + 1;
        while (below < blocks.size()
                && blocks.get(below).table() != blocks.get(at).table()) below++;
        return below < blocks.size()
                && blocks.get(below).cells().stream()
                        .anyMatch(other -> other.column() == cell.column() && other.isContinued());
    }

    /// Whether the labels of a form begin here, with one that already has a value in the current measure.
    boolean startsForm(int at, @Nullable MeasureDraft measure) {
        var first = blocks.get(at);
        if (first.isRow()
                && (!isForm(first.table(), measure) || isHead(first) && new Grid(first, labels).hasMeasures()))
            return false;
        var opening = first.isRow()
                ? first.filled().stream().findFirst().flatMap(cell -> labels.of(cell.text()))
                : labels.labelled(first.text()).map(Labels.Labelled::field);
        if (opening.isEmpty() || Headings.ofMeasure(first.text()).isPresent()) return false;
        if (measure != null && !measure.isFilled(opening.get()) && !measure.isEmpty()) return false;
        Set<Field> seen = EnumSet.noneOf(Field.class);
        for (int i = at; i < Math.min(blocks.size(), at + AHEAD); i++) {
            var block = blocks.get(i);
            if (i > at && Headings.ofMeasure(block.text()).isPresent()) break;
            for (var cell : block.cells()) labels.labelled(cell.text()).ifPresent(found -> seen.add(found.field()));
        }
        return seen.size() >= 3 && seen.stream().anyMatch(TELLING::contains);
    }

    /// Whether a table is a form to fill in, and not another table of the plan.
    boolean isForm(int number, @Nullable MeasureDraft measure) {
        return forms.computeIfAbsent(number, _ -> {
            var rows = tables.getOrDefault(number, List.of());
            if (ListOfPeople.is(rows, labels)) return false;
            Set<Field> seen = EnumSet.noneOf(Field.class);
            for (var block : rows) {
                if (isHead(block) && new Grid(block, labels).isOfSteps()) return true;
                for (var cell : block.filled()) {
                    if (block.filled().size() == 1)
                        cell.text()
                                .lines()
                                .limit(AHEAD)
                                .forEach(line -> labels.labelled(line).ifPresent(found -> seen.add(found.field())));
                    labels.labelled(firstLine(cell)).ifPresent(found -> seen.add(found.field()));
                    if (Headings.ofMeasure(firstLine(cell)).isPresent()) seen.add(Field.MEASURE);
                }
            }
            boolean titled = seen.contains(Field.TITLE) || seen.contains(Field.MEASURE);
            boolean brief = seen.size() == 2 && titled && seen.stream().anyMatch(TELLING::contains);
            return seen.size() >= 3 || brief || measure != null && !seen.isEmpty();
        });
    }

    static String firstLine(Block.Cell cell) {
        return cell.text().lines().findFirst().orElse("");
    }

    /// A row of labels, in which one of many may be unknown.
    boolean isHead(Block block) {
        var cells = block.filled();
        long known = cells.stream()
                .filter(cell -> labels.of(cell.text()).isPresent())
                .count();
        if (known == cells.size()) return known >= 2;
        boolean brief = cells.stream()
                .allMatch(cell ->
                        cell.text().length() <= 60 || labels.of(cell.text()).isPresent());
        if (!brief || known == 0) return false;
        var grid = new Grid(block, labels);
        if (known < 2 || (cells.size() - known) * MOST_UNKNOWN > cells.size())
            return grid.has(Field.STEPS) && grid.isBeginning(cells) && hasDatesBelow(block, cells);
        return known >= 3 ? grid.isOfSteps() : grid.has(Field.STEPS) && grid.isBeginning(cells);
    }

    /// Column headers with unknown wording, recognised by the dates in the row below.
    private boolean hasDatesBelow(Block block, List<Block.Cell> cells) {
        var below = rowBelow(places.getOrDefault(block, 0));
        if (cells.size() < 2 || below.isEmpty()) return false;
        var last = below.get().filled().getLast();
        return last.column() >= cells.getLast().column() && dates.isOnlyDates(last.text());
    }

    boolean isGridHead(Block block, int at) {
        var candidate = new Grid(block, labels);
        var row = rowBelow(at);
        if (row.isEmpty()) return false;
        var below = row.get();
        boolean values =
                below.filled().stream().noneMatch(cell -> labels.of(cell.text()).isPresent());
        if (candidate.isOfSteps() && block.filled().size() >= 2) {
            boolean pair = block.filled().size() == 2 && !candidate.has(Field.STEPS);
            return !pair || values;
        }
        return values && below.filled().size() >= 2;
    }

    static boolean isHeading(Block block) {
        var paragraph = block.cells().getFirst().paragraphs().getFirst();
        return block.level() > 0
                || paragraph.bold() && !paragraph.listed() && block.text().length() < 120;
    }
}
