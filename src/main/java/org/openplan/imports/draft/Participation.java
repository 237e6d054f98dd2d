package org.openplan.imports.draft;

import org.openplan.document.ParticipantKind;
import org.openplan.document.PlanDocument.Participant;
import org.openplan.imports.Recognition.Certainty;
import org.openplan.imports.dates.PrintedDates;
import org.openplan.imports.file.Block;
import org.openplan.imports.labels.Field;
import org.openplan.language.Spelling;
import org.openplan.language.Vocabulary;

/// Reads who participates in a measure, and determines the kind of body by the label or, failing that, by the name.
final class Participation {

    private final PlacementLog placements;

    Participation(PlacementLog placements) {
        this.placements = placements;
    }

    void read(MeasureDraft measure, Field field, String text, Block.Cell cell) {
        var names = Names.in(text);
        for (var name : names.names()) if (!PrintedDates.isNothing(name)) add(measure, field, name, names.sure(), cell);
        placements.understood(cell);
    }

    private void add(MeasureDraft measure, Field field, String name, boolean whole, Block.Cell cell) {
        var named = Vocabulary.kindOf(name);
        var unless = field == Field.MIXED ? ParticipantKind.CSO : ParticipantKind.OTHER;
        var kind = field.kind()
                .filter(labelled -> labelled != ParticipantKind.OTHER)
                .orElseGet(() -> named.orElse(unless));
        boolean sure = field.kind().isPresent() ? named.isEmpty() || named.get() == kind : named.isPresent();
        measure.participants.putIfAbsent(Spelling.fold(name), new Participant(name, kind));
        placements.placed(cell, measure, null, "participants", sure && whole ? Certainty.CERTAIN : Certainty.UNCERTAIN);
    }
}
