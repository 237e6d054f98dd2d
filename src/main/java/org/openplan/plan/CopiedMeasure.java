package org.openplan.plan;

import java.util.List;
import org.openplan.document.Text;

/// A measure that was copied into a draft, and what it has otherwise than its original.
public record CopiedMeasure(MeasureId id, String number, Text title, List<CopyNote> notes) {

    public CopiedMeasure {
        notes = List.copyOf(notes);
    }
}
