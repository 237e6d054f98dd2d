package org.openplan.plan.ui.editor;

import org.jspecify.annotations.Nullable;
import org.openplan.document.Completion;
import org.openplan.document.PlanDocument.Declaration;
import org.openplan.document.Text;
import org.openplan.plan.Conflict;
import org.openplan.plan.MeasureDetails;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.Measures;

/// Reads and writes one measure and its declaration of completion.
class MeasureStore implements AutosaveForm.Store<MeasureRevision>, ClosingPart.Word {

    private final Measures measures;
    private MeasureDetails known;

    MeasureStore(Measures measures, MeasureDetails known) {
        this.measures = measures;
        this.known = known;
    }

    MeasureDetails known() {
        return known;
    }

    String number() {
        return known.measure().number();
    }

    @Override
    public @Nullable Declaration given() {
        return known.measure().declared();
    }

    @Override
    public void give(@Nullable Declaration read, Completion completion, Text reason) {
        known = measures.declare(known.id(), read, completion, reason);
    }

    @Override
    public void takeBack(Declaration read) {
        known = measures.undeclare(known.id(), read);
    }

    @Override
    public void reload() {
        known = measures.details(known.id());
    }

    @Override
    public MeasureRevision read() {
        return known.revision();
    }

    @Override
    public void write(MeasureRevision mine) {
        known = measures.revise(known.id(), known.version(), mine);
    }

    @Override
    public Conflict<MeasureRevision> meet(MeasureRevision mine) {
        var before = known.revision();
        known = measures.details(known.id());
        return Conflict.between(before, mine, known.revision());
    }

    @Override
    public @Nullable String lastWriter() {
        return known.revisedBy();
    }
}
