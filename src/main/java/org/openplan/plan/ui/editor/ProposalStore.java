package org.openplan.plan.ui.editor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.plan.Conflict;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.StepId;

/// A proposed measure as the form of a measure reads and writes it; its steps are known by their lasting ids.
final class ProposalStore implements ItemStore<MeasureRevision> {

    private final ProposedMeasureStore measure;

    ProposalStore(ProposedMeasureStore measure) {
        this.measure = measure;
    }

    static MeasureRevision revision(Measure measure) {
        return new MeasureRevision(
                measure,
                measure.steps().stream().map(step -> new StepId(step.id())).toList());
    }

    @Override
    public String item() {
        return measure.item();
    }

    @Override
    public MeasureRevision read() {
        return revision(measure.read());
    }

    @Override
    public void write(MeasureRevision mine) {
        measure.write(mine.measure());
    }

    @Override
    public Conflict<MeasureRevision> meet(MeasureRevision mine) {
        var before = read();
        return Conflict.between(before, mine, revision(measure.reload()));
    }

    @Override
    public Conflict<MeasureRevision> compare(MeasureRevision before, MeasureRevision mine) {
        return Conflict.between(before, mine, read());
    }

    @Override
    public @Nullable String lastWriter() {
        return null;
    }

    @Override
    public Optional<String> text(MeasureRevision revision, String place) {
        return revision.text(place);
    }

    @Override
    public Optional<MeasureRevision> withText(MeasureRevision revision, String place, String text) {
        return revision.withText(place, text);
    }
}
