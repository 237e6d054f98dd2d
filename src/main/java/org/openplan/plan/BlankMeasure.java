package org.openplan.plan;

import java.util.List;
import org.openplan.document.Completion;
import org.openplan.document.PlanDocument;
import org.openplan.document.Text;

/// A measure of which nothing is known yet but its number.
final class BlankMeasure {

    private BlankMeasure() {}

    static PlanDocument.Measure numbered(String number) {
        return new PlanDocument.Measure(
                number,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                List.of(),
                PlanDocument.Period.UNKNOWN,
                PlanDocument.Responsible.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                PlanDocument.Origin.COORDINATOR,
                Completion.NO_EVIDENCE,
                List.of());
    }
}
