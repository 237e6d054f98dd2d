package org.openplan.imports.form;

import org.jspecify.annotations.Nullable;
import org.openplan.imports.draft.MeasureDraft;
import org.openplan.imports.draft.MeasureFiller;
import org.openplan.imports.draft.PlacementLog;
import org.openplan.imports.file.Block;
import org.openplan.imports.form.RowReader.ReadRow;
import org.openplan.imports.labels.Field;
import org.openplan.imports.labels.Labels;

/// Reads `Transparency | Accountability | Participation` above a row of ticks, both rows together.
final class Ticks implements RowReader.Kind {

    private final Labels labels;
    private final PlacementLog placements;
    private final MeasureFiller filling;
    private final FormSigns signs;
    private final ReaderState now;

    private @Nullable Block read;

    Ticks(Labels labels, PlacementLog placements, MeasureFiller filling, FormSigns signs, ReaderState now) {
        this.labels = labels;
        this.placements = placements;
        this.filling = filling;
        this.signs = signs;
        this.now = now;
    }

    @Override
    public boolean read(ReadRow row) {
        if (row.block() == read) return true;
        var measure = now.measure();
        var values = row.cells().stream()
                .filter(cell -> labels.of(cell.text()).flatMap(Field::value).isPresent())
                .toList();
        var below = signs.ticksBelow(values, row.at());
        if (below.isEmpty() || measure == null) return false;
        read = below.get();
        row.block().cells().forEach(placements::understood);
        read.cells().forEach(placements::understood);
        for (var value : values) tick(measure, value, read);
        return true;
    }

    private void tick(MeasureDraft measure, Block.Cell value, Block ticks) {
        var field = labels.of(value.text()).orElseThrow();
        ticks.filled().stream()
                .filter(tick -> tick.column() == value.column())
                .forEach(tick -> filling.place(measure, field, tick.text(), value));
    }
}
