package org.openplan.plan;

import org.openplan.document.MeasureField;
import org.openplan.imports.Recognition.Unplaced;

/// Where the user places an unplaced text: in which measure (by number), after which of its texts.
public record Assignment(Unplaced text, String measure, MeasureField field) {}
