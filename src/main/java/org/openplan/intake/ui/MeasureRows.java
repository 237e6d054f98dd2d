package org.openplan.intake.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Step;
import org.openplan.imports.Recognition;
import org.openplan.imports.Recognition.Placement;

/// The rows of a file in which a measure was found, as indexes from 0.
record MeasureRows(Recognition recognition, Measure measure) {

    /// The rows whose text was placed in this field of the measure or in a part of it.
    List<Integer> of(String field) {
        return where(placement -> placement.step() == null && isWithin(placement.field(), field));
    }

    List<Integer> of(Step step) {
        return where(placement -> step.number().equals(placement.step()));
    }

    boolean isUncertain(List<Integer> rows) {
        return rows.stream().flatMap(this::placements).anyMatch(Placement::isUncertain);
    }

    boolean isUncertain(Step step) {
        return of(step).stream()
                .flatMap(this::placements)
                .anyMatch(placement -> step.number().equals(placement.step()) && placement.isUncertain());
    }

    private List<Integer> where(Predicate<Placement> fits) {
        return IntStream.range(0, recognition.rows().size())
                .boxed()
                .filter(row -> placements(row).anyMatch(fits))
                .toList();
    }

    static boolean isWithin(String placed, String field) {
        return placed.equals(field) || placed.startsWith(field + ".");
    }

    private Stream<Placement> placements(int row) {
        return recognition.rows().get(row).cells().stream()
                .flatMap(cell -> cell.became().stream())
                .filter(placement -> Objects.equals(measure.number(), placement.measure()));
    }
}
