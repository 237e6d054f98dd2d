package org.openplan.exchange.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openplan.exchange.Recognition.Certainty;
import org.openplan.exchange.draft.Filling;
import org.openplan.exchange.draft.Ledger;
import org.openplan.exchange.draft.MeasureDraft;
import org.openplan.exchange.draft.Sections;
import org.openplan.exchange.file.Block;
import org.openplan.exchange.labels.Field;
import org.openplan.exchange.labels.Headings;
import org.openplan.exchange.labels.Labels;

/// Reads the rows of tables: labels beside their values, labels above them, and columns with a row a step or a measure.
final class RowReader {

    private final Labels labels;
    private final Ledger ledger;
    private final Sections sections;
    private final Filling filling;
    private final FormSigns signs;
    private final Standing now;
    private final GridRows grids;
    private final TitleRows titles;

    /// The row of ticks under a row of values, read together with it.
    private @Nullable Block ticks;

    RowReader(
            Labels labels,
            Ledger ledger,
            Sections sections,
            Filling filling,
            FormSigns signs,
            Standing now,
            GridRows grids,
            TitleRows titles) {
        this.labels = labels;
        this.ledger = ledger;
        this.sections = sections;
        this.filling = filling;
        this.signs = signs;
        this.now = now;
        this.grids = grids;
        this.titles = titles;
    }

    void row(Block block, int at) {
        if (block.table() != now.table) enter(block);
        if (!signs.isForm(block.table(), now.measure)) {
            if (now.measure == null
                    || now.afterTable && now.flow == null && !sections.isEmpty() && now.measure.isFilled(Field.STEPS)) {
                if (now.measure == null) sections.addRow(block);
            } else if (now.flow != null) for (var cell : block.filled()) now.value(now.measure, now.flow, cell);
            return;
        }
        var cells = block.filled();
        if (block == ticks) return;
        boolean opened = (now.grid == null || !now.grid.hasMeasures()) && titles.opens(block, cells, at);
        if (opened || now.grid != null && grids.row(block)) return;
        if (now.grid == null) cells = cells.subList(titles.besideForm(cells, at), cells.size());
        if (now.measure != null && valuesAboveTicks(now.measure, block, at)) return;
        if (signs.isHead(block) && signs.isGridHead(block, at)) grids.head(block);
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
        boolean again = now.measure == null || label.isPresent() && now.measure.isFilled(label.get());
        boolean titles = label.isPresent()
                && (label.get() == Field.TITLE || label.get() == Field.MEASURE || label.get() == Field.NUMBER);
        if (fresh || !again || titles || label.isEmpty() && block.filled().size() == 1) return;
        now.openFromHeading(first);
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

    private void single(Block.Cell cell, Block block, int at) {
        String text = cell.text();
        boolean waiting = now.isWaiting();
        var labelled = labels.labelled(text)
                .or(() -> labels.labelled(FormSigns.firstLine(cell))
                        .filter(found -> found.rest().isEmpty()));
        if (labelled.isPresent()) {
            now.lines(now.opened(labelled.get().field(), cell), text, cell);
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
        } else if (now.measure != null && !now.measure.isTitled() && now.measure.isEmpty())
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
                current = beginRow(cell, cells);
                if (current == null) continue;
                valued = valued || now.flow != current;
                if (isLabelled(cell)) continue;
            }
            if (current == null) continue;
            if (valued && i > 0 && now.measure != null && isLabelled(cell)) {
                now.lines(now.measure, cell.text(), cell);
                continue;
            }
            now.value(now.opened(current, cell), current, cell);
            valued = true;
            now.flow = null;
            now.last = current;
        }
    }

    private boolean isLabelled(Block.Cell cell) {
        return labels.labelled(FormSigns.firstLine(cell)).isPresent();
    }

    /// What stands after a question, beside the cell with the answer, is the form's own advice.
    private boolean isGuidance(Block.Cell cell, List<Block.Cell> cells) {
        var asked = labels.labelled(FormSigns.firstLine(cell));
        boolean prose = asked.filter(found -> found.field().isProse()).isPresent();
        return prose
                && cell.text().contains("?")
                && cells.size() == 2
                && labels.labelled(FormSigns.firstLine(cells.get(1))).isEmpty();
    }

    /// The first cell of a row is no bare label: it holds label and value, goes on from above, or stands alone.
    private @Nullable Field beginRow(Block.Cell cell, List<Block.Cell> cells) {
        var labelled = labels.labelled(FormSigns.firstLine(cell));
        if (labelled.isPresent() && now.measure != null && isGuidance(cell, cells)) {
            ledger.left(labelled.get().rest(), cell, now.measure);
            return labelled.get().field();
        }
        if (labelled.isPresent() && now.measure != null) {
            now.lines(now.measure, cell.text(), cell);
            return labelled.get().field();
        }
        if (cell.column() > 0 && now.last != null) return now.last;
        return now.flow;
    }
}
