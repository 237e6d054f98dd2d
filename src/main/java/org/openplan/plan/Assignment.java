package org.openplan.plan;

import org.openplan.document.MeasureField;
import org.openplan.imports.Recognition.Unplaced;

/// Where somebody wants a text that found no place: in which measure, by number, behind which of its texts.
public record Assignment(Unplaced text, String measure, MeasureField field) {}
