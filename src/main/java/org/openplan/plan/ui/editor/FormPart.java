package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.Component;
import java.util.function.UnaryOperator;
import org.openplan.document.PlanDocument;
import org.openplan.plan.MeasureRevision;

/// The fields of one part of a form, and how they change what the form edits.
record FormPart<R>(Component shown, UnaryOperator<R> into) {

    /// A part that leaves the steps alone.
    static FormPart<MeasureRevision> ofMeasure(Component shown, UnaryOperator<PlanDocument.Measure> into) {
        return new FormPart<>(shown, revision -> new MeasureRevision(into.apply(revision.measure()), revision.steps()));
    }

    /// This list within a part that holds other fields too.
    static FormPart<MeasureRevision> around(
            FormPart<MeasureRevision> list, Component shown, UnaryOperator<PlanDocument.Measure> into) {
        var others = ofMeasure(shown, into);
        return new FormPart<>(shown, revision -> others.into().apply(list.into().apply(revision)));
    }
}
