package org.openplan.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplan.exchange.Recognition.Certainty;

/// Reads the rows of tables: labels beside their values, labels above them, and columns with a row a step or a measure.
final class RowReader {

    private static final Set<Field> TITLES = Set.of(Field.TITLE, Field.MEASURE, Field.NUMBER);

    private final Labels labels;
    private final Ledger ledger;
    private final Sections sections;
    private final Filling filling;
    private final StepRows stepRows;
    private final FormSigns signs;
    private final Standing now;

    /// The row of ticks under a row of values, read together with it.
    private @Nullable Block ticks;

    RowReader(
            Labels labels,
            Ledger ledger,
            Sections sections,
            Filling filling,
            StepRows stepRows,
            FormSigns signs,
            Standing now) {
        this.labels = labels;
        this.ledger = ledger;
        this.sections = sections;
        this.filling = filling;
        this.stepRows = stepRows;
        this.signs = signs;
        this.now = now;
    }

    void row(Block block, int at) {
        if (block.table() != now.table) enter(block);
        if (!signs.isForm(block.table(), now.measure)) {
            if (now.measure == null
                    || now.afterTable
                            && now.flow == null
                            && !sections.isEmpty()
                            && now.measure.filled.contains(Field.STEPS)) {
                if (now.measure == null) sections.addRow(block);
            } else if (now.flow != null) for (var cell : block.filled()) now.value(now.measure, now.flow, cell);
            return;
        }
        var cells = block.filled();
        if (block == ticks) return;
        boolean opened = (now.grid == null || !now.grid.hasMeasures()) && opensRow(block, cells, at);
        if (opened || now.grid != null && gridRow(block, at)) return;
        if (now.grid == null) cells = cells.subList(besideForm(block, cells, at), cells.size());
        if (now.measure != null && valuesAboveTicks(now.measure, block, at)) return;
        if (signs.isHead(block) && signs.isGridHead(block, at)) head(block);
        else if (cells.size() == 1) single(cells.getFirst(), block, at);
        else pairs(block, cells);
    }

    private void enter(Block block) {
        // a table goes on in the next one, but a table within a cell does not go on in the one around it
        boolean goesOn = now.grid != null && now.table != 0 && block.table() > now.table && !signs.isHead(block);
        now.table = block.table();
        if (!goesOn) now.grid = null;
        if (!signs.isForm(now.table, now.measure)) return;
        now.flow = null;
        now.group = null;
        var first = block.filled().getFirst();
        boolean named = Headings.ofMeasure(FormSigns.firstLine(first)).isPresent();
        var label = labels.of(FormSigns.firstLine(first));
        if (named || signs.isHead(block) && new Grid(block, labels).hasMeasures()) return;
        boolean fresh = now.measure != null && now.measure.isEmpty();
        boolean again = now.measure == null || label.isPresent() && now.measure.filled.contains(label.get());
        boolean titles = label.isPresent()
                && (label.get() == Field.TITLE || label.get() == Field.MEASURE || label.get() == Field.NUMBER);
        if (fresh || !again || titles || label.isEmpty() && block.filled().size() == 1) return;
        now.openFromHeading(first);
    }

    private boolean opensRow(Block block, List<Block.Cell> cells, int at) {
        var columns = now.grid;
        boolean opened = opensRow(cells) || acrossSteps(block, cells, at);
        // a title across the columns parts the steps of two measures under one head
        if (opened && columns != null && columns.isOfSteps() && signs.goesOn(at)) now.grid = columns;
        return opened;
    }

    private boolean acrossSteps(Block block, List<Block.Cell> cells, int at) {
        boolean across =
                cells.size() == 1 && block.width() > 1 && cells.getFirst().column() == 0;
        if (!across || now.grid == null || !now.grid.has(Field.STEPS) || !signs.goesOn(at)) return false;
        var heading = Headings.numbered(cells.getFirst().text());
        boolean numbered =
                heading.number().matches("\\d{1,2}") && cells.getFirst().span() > 1;
        if (!numbered || now.measure != null && !now.measure.isEmpty() && !now.across) return false;
        now.open(heading.number(), heading.title(), cells.getFirst(), Certainty.UNCERTAIN);
        now.across = true;
        return true;
    }

    private boolean opensRow(List<Block.Cell> cells) {
        var first = cells.getFirst();
        var heading = Headings.ofMeasure(FormSigns.firstLine(first));
        if (heading.isEmpty()) return false;
        if (!heading.get().title().isEmpty() || cells.size() == 1) {
            now.opens(first, first.text(), 0);
            var current = now.measure;
            if (current != null)
                for (var cell : cells.subList(1, cells.size()))
                    filling.place(current, Field.DESCRIPTION, cell.text(), cell);
            return true;
        }
        ledger.understood(first);
        now.open(heading.get().number(), cells.get(1).text(), cells.get(1), Certainty.CERTAIN);
        return true;
    }

    /// Number and title may stand beside the form, in cells merged over all its rows; the count of such cells.
    private int besideForm(Block block, List<Block.Cell> cells, int at) {
        int beside = 0;
        while (beside < cells.size() && labels.of(cells.get(beside).text()).isEmpty()) beside++;
        if (beside == 0 || beside > 2 || beside == cells.size() || !signs.isMergedBelow(cells.getFirst(), at)) return 0;
        String words = cells.subList(0, beside).stream().map(Block.Cell::text).collect(Collectors.joining(". "));
        var heading = Headings.ofMeasure(words).orElseGet(() -> Headings.numbered(words));
        if (heading.number().isEmpty()) return 0;
        for (var cell : cells.subList(0, beside)) ledger.understood(cell);
        now.open(heading.number(), heading.title(), cells.get(beside - 1), Certainty.CERTAIN);
        return beside;
    }

    /// `Transparency | Accountability | Participation` over a row of ticks.
    private boolean valuesAboveTicks(MeasureDraft measure, Block block, int at) {
        var heads = block.filled().stream()
                .filter(cell -> labels.of(cell.text()).flatMap(Field::value).isPresent())
                .toList();
        var below = signs.ticksBelow(heads, at);
        if (below.isEmpty()) return false;
        ticks = below.get();
        block.cells().forEach(ledger::understood);
        ticks.cells().forEach(ledger::understood);
        for (var head : heads)
            for (var tick : ticks.filled())
                if (tick.column() == head.column())
                    filling.place(measure, labels.of(head.text()).orElseThrow(), tick.text(), head);
        return true;
    }

    private void head(Block block) {
        now.grid = new Grid(block, labels, filling::isDates);
        now.flow = null;
        block.cells().forEach(ledger::understood);
    }

    private boolean gridRow(Block block, int at) {
        var open = Objects.requireNonNull(now.grid);
        var cells = block.filled();
        if (signs.isHead(block)) {
            var again = new Grid(block, labels);
            boolean more = open.isFresh() || open.sameAs(again);
            if (more && open.isFresh()) open.extend(block, labels);
            if (more) block.cells().forEach(ledger::understood);
            else now.grid = null;
            return more;
        }
        boolean over = !open.isFresh() && !open.isOfSteps() && cells.getFirst().column() == 0;
        var label = labels.of(cells.getFirst().text());
        boolean labelRow = label.isPresent()
                && cells.getFirst().column() == 0
                && !label.get().isWeak()
                && !(open.isOfSteps() && label.get() == Field.STEPS && cells.size() > 2);
        boolean across = cells.size() == 1 && block.cells().size() == 1 && block.width() > 1;
        if (labelRow || across || over) {
            now.grid = null;
            return false;
        }
        return readRow(open, block);
    }

    private boolean readRow(Grid open, Block block) {
        var row = open.read(block);
        if (row.isEmpty()) return false;
        if (open.hasMeasures()) {
            boolean bare = TITLES.containsAll(row.keySet());
            if (now.titled && !bare && !open.has(Field.STEPS)) asStep(row);
            else measureRow(row, bare);
            row.remove(Field.NUMBER);
            for (var cell : block.filled()) if (open.isNumber(cell)) ledger.understood(cell);
        }
        if (now.measure == null) now.openFromHeading(block.filled().getFirst());
        var current = Objects.requireNonNull(now.measure);
        if (open.isOfSteps() && (row.containsKey(Field.STEPS) || !open.hasMeasures() || open.has(Field.STEPS)))
            stepRows.read(current, row);
        else
            row.forEach((field, cell) -> {
                if (field == Field.TITLE || field == Field.MEASURE || field == Field.NUMBER) ledger.understood(cell);
                else filling.place(current, field, cell);
            });
        return true;
    }

    /// Under a row that holds only a measure's title and number, the rows with dates and institutions are its steps.
    private static void asStep(Map<Field, Block.Cell> row) {
        var title = row.containsKey(Field.TITLE) ? row.get(Field.TITLE) : row.get(Field.MEASURE);
        row.keySet().removeAll(TITLES);
        if (title != null) row.put(Field.STEPS, title);
    }

    /// A row whose column of measures is filled begins the next measure.
    private void measureRow(Map<Field, Block.Cell> row, boolean bare) {
        var cell = row.containsKey(Field.MEASURE) ? row.get(Field.MEASURE) : row.get(Field.TITLE);
        if (cell == null) return;
        var named = Headings.ofMeasure(cell.text()).orElseGet(() -> Headings.numbered(cell.text()));
        if (now.measure != null && PlainText.same(now.measure.title, named.title())) return;
        var number = row.get(Field.NUMBER);
        String beside = number == null ? "" : number.text().replaceAll("\\.\\s*$", "");
        now.open(named.number().isEmpty() ? beside : named.number(), named.title(), cell, Certainty.CERTAIN);
        now.titled = bare && !named.number().isEmpty();
    }

    private void single(Block.Cell cell, Block block, int at) {
        String text = cell.text();
        boolean waiting = now.isWaiting();
        var labelled = labels.labelled(text)
                .or(() -> labels.labelled(FormSigns.firstLine(cell))
                        .filter(found -> found.rest().isEmpty()));
        if (labelled.isPresent() && now.measure != null) {
            now.lines(now.measure, text, cell);
        } else if (now.measure != null && filling.isPeriod(now.measure, text)) {
            filling.place(now.measure, Field.PERIOD, cell);
        } else if (cell.column() > 0 && now.measure != null && now.last != null && now.flow == null) {
            now.value(now.measure, now.last, cell);
        } else if (!waiting
                && text.length() <= Standing.LONGEST_TITLE
                && (now.measure == null || !now.measure.isEmpty())
                && signs.startsForm(signs.nextFilled(at + 1), now.measure)) {
            var heading = Headings.numbered(text);
            now.open(heading.number(), heading.title(), cell, Certainty.UNCERTAIN);
        } else if (now.measure != null && now.measure.title.isEmpty() && now.measure.isEmpty())
            now.title(now.measure, text, cell);
        else if (now.measure != null && now.flow != null) now.value(now.measure, now.flow, cell);
        else if (now.measure == null && text.length() <= Standing.LONGEST_TITLE) {
            var heading = Headings.numbered(text);
            now.open(heading.number(), heading.title(), cell, Certainty.UNCERTAIN);
        }
    }

    /// Labels and values side by side, in as many pairs as the row has room for.
    private void pairs(Block block, List<Block.Cell> cells) {
        @Nullable Field current = null;
        boolean valued = true;
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var label = labels.of(cell.text());
            boolean lastCell = i == cells.size() - 1;
            boolean isValue = label.isPresent()
                    && lastCell
                    && !valued
                    && label.get().isWeak()
                    && current != null
                    && (current != now.group || cell.column() + cell.span() == block.width());
            if (label.isPresent() && !isValue) {
                current = now.inContext(label.get(), cell);
                if (cell.column() == 0 || now.group == null) now.group = current;
                valued = false;
                now.flow = current;
                ledger.understood(cell);
                continue;
            }
            if (current == null && i == 0) {
                current = beginRow(cell);
                if (current == null) continue;
                valued = valued || now.flow != current;
                if (isLabelled(cell)) continue;
            }
            if (current == null) continue;
            now.value(now.opened(current, cell), current, cell);
            valued = true;
            now.flow = null;
            now.last = current;
        }
    }

    private boolean isLabelled(Block.Cell cell) {
        return labels.labelled(FormSigns.firstLine(cell)).isPresent();
    }

    /// The first cell of a row is no bare label: it holds label and value, goes on from above, or stands alone.
    private @Nullable Field beginRow(Block.Cell cell) {
        var labelled = labels.labelled(FormSigns.firstLine(cell));
        if (labelled.isPresent() && now.measure != null) {
            now.lines(now.measure, cell.text(), cell);
            return labelled.get().field();
        }
        if (cell.column() > 0 && now.last != null) return now.last;
        return now.flow;
    }
}
