package org.openplan.operator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openplan.municipality.FolderComparison;
import org.openplan.municipality.Municipality;
import org.openplan.municipality.StorageRoom;

/// What the operator sees of one municipality. `municipality` is absent while only a folder with mistakes is known,
/// `storage` until it is counted for the first time; `published` is the day in the municipality's time zone.
public record MunicipalityFigures(
        String slug,
        @Nullable Municipality municipality,
        MunicipalityState state,
        @Nullable Integer edition,
        @Nullable LocalDate published,
        long waiting,
        @Nullable StorageRoom storage,
        FolderComparison folder,
        int notYetMembers) {}
