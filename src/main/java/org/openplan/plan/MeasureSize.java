package org.openplan.plan;

import java.util.List;
import java.util.Objects;
import org.openplan.document.PlanDocument;

/// How long a measure that comes from outside is altogether, in characters of its JSON.
public record MeasureSize(int characters) {

    /// Seven times the longest commitment that any plan of OGP's database has.
    public static final int LARGEST = 200_000;

    public static MeasureSize of(PlanDocument.Measure measure) {
        var written = Objects.requireNonNull(new MeasureJson().convertToDatabaseColumn(measure));
        return new MeasureSize(written.length());
    }

    public void refuseTooLarge() {
        if (characters > LARGEST) throw new PlanObstructed(List.of(Obstacle.of(Obstacle.Reason.MEASURE_TOO_LONG)));
    }
}
