package org.openplan.imports.draft;

import org.openplan.imports.Recognition.Certainty;
import org.openplan.imports.dates.PrintedDates;
import org.openplan.imports.file.Block;
import org.openplan.imports.labels.Field;

/// Reads the period of a measure, printed in one cell or in two.
final class Periods {

    private final PlacementLog placements;
    private final PrintedDates dates;

    Periods(PlacementLog placements, PrintedDates dates) {
        this.placements = placements;
        this.dates = dates;
    }

    void read(MeasureDraft measure, Field field, String text, Block.Cell cell) {
        var found = dates.all(text);
        if (PrintedDates.isNothing(text) || found.isEmpty()) {
            placements.understood(cell);
            return;
        }
        var first = found.getFirst();
        var last = found.getLast();
        boolean deadline = PrintedDates.isDeadline(text) || field == Field.TIMELINE && measure.start != null;
        boolean both =
                found.size() > 1 || first.range() || !deadline && (!first.exact() || first.first() != first.last());
        if (both || !deadline) measure.start = first;
        if (both || deadline) measure.end = last;
        measure.printedPeriod.add(text.replaceAll("\\s+", " "));
        boolean sure = found.size() == 2 || found.size() == 1 && first.range();
        placements.placed(cell, measure, null, "period", certainty(sure && !first.doubtful()));
    }

    void readBound(MeasureDraft measure, Field field, String text, Block.Cell cell) {
        var date = dates.one(text);
        if (date.isEmpty()) {
            placements.understood(cell);
            return;
        }
        if (field == Field.START) measure.start = date.get();
        else measure.end = date.get();
        measure.printedPeriod.add(text.replaceAll("\\s+", " "));
        placements.placed(
                cell, measure, null, field.path(), certainty(!date.get().doubtful()));
    }

    private static Certainty certainty(boolean sure) {
        return sure ? Certainty.CERTAIN : Certainty.UNCERTAIN;
    }
}
