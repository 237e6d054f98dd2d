package org.openplan.plan.ui.editor;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.openplan.document.DocumentList;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.ui.editor.RowList.Entries;

/// Makes the lists in a measure's form; `open` are the findings that their entries show.
record ListParts(EditorContext editing, Choices choices, Supplier<List<Finding>> open) {

    private static final String TITLE = "h3";

    /// A list that the measure takes as it is.
    <T> FormPart<MeasureRevision> part(
            DocumentList named, Entries<T> entries, List<T> shown, BiFunction<Measure, List<T>, Measure> with) {
        var list = list(named, entries).show(shown);
        return FormPart.ofMeasure(list, measure -> with.apply(measure, list.value()));
    }

    <T> RowList<T> list(DocumentList named, Entries<T> entries) {
        return FieldFindings.name(new RowList<>(editing, named, TITLE, entries), named.field());
    }
}
