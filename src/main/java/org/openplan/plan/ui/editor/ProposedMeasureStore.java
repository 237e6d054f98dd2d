package org.openplan.plan.ui.editor;

import org.openplan.document.PlanDocument;

/// Reads and writes a measure that is in no plan yet.
public interface ProposedMeasureStore {

    /// The name under which the browser keeps texts of the measure that are not saved.
    String item();

    /// The measure as last read or written by this form.
    PlanDocument.Measure read();

    /// Throws `PlanObstructed`, or `ChangedMeanwhile` if another screen of the same person has saved first.
    void write(PlanDocument.Measure mine);

    /// Reads the measure anew.
    PlanDocument.Measure reload();
}
