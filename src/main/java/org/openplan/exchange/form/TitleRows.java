package org.openplan.exchange.form;

import java.util.List;
import java.util.stream.Collectors;
import org.openplan.exchange.Recognition.Certainty;
import org.openplan.exchange.draft.Filling;
import org.openplan.exchange.draft.Ledger;
import org.openplan.exchange.file.Block;
import org.openplan.exchange.labels.Field;
import org.openplan.exchange.labels.Headings;
import org.openplan.exchange.labels.Labels;

/// Recognises the rows that open a measure: its number and title alone, across the columns, or beside the form.
final class TitleRows {

    private final Labels labels;
    private final Ledger ledger;
    private final Filling filling;
    private final FormSigns signs;
    private final Standing now;

    TitleRows(Labels labels, Ledger ledger, Filling filling, FormSigns signs, Standing now) {
        this.labels = labels;
        this.ledger = ledger;
        this.filling = filling;
        this.signs = signs;
        this.now = now;
    }

    boolean opens(Block block, List<Block.Cell> cells, int at) {
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
    int besideForm(List<Block.Cell> cells, int at) {
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
}
