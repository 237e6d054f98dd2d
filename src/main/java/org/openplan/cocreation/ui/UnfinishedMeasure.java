package org.openplan.cocreation.ui;

import java.util.Objects;
import java.util.function.Consumer;
import org.openplan.cocreation.AlreadyHandedIn;
import org.openplan.cocreation.ContributionDetails;
import org.openplan.cocreation.ContributionNotFound;
import org.openplan.cocreation.Proposals;
import org.openplan.cocreation.UnfinishedContribution;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.plan.ui.editor.ProposedMeasureStore;

/// Reads and writes the measure of a proposal that is not handed in yet.
final class UnfinishedMeasure implements ProposedMeasureStore {

    private final Proposals proposals;
    private final Consumer<ContributionDetails> handedInElsewhere;
    private UnfinishedContribution known;

    /// `handedInElsewhere` says where a proposal is that another window has handed in meanwhile.
    UnfinishedMeasure(
            Proposals proposals, UnfinishedContribution known, Consumer<ContributionDetails> handedInElsewhere) {
        this.handedInElsewhere = handedInElsewhere;
        this.proposals = proposals;
        this.known = known;
    }

    @Override
    public String item() {
        return "proposal/" + known.id().id();
    }

    @Override
    public Measure read() {
        return Objects.requireNonNull(known.proposal());
    }

    @Override
    public void write(Measure mine) {
        try {
            known = proposals.keep(known.id(), known.version(), mine);
        } catch (AlreadyHandedIn done) {
            handedInElsewhere.accept(done.earlier());
            throw done;
        }
    }

    /// As last read or written by this form.
    UnfinishedContribution known() {
        return known;
    }

    /// A text that another screen has saved meanwhile is met when this one is saved.
    void propose(String organisation) {
        var named = proposals.propose(known.id(), organisation);
        if (Objects.equals(named.proposal(), known.proposal())) known = named;
    }

    @Override
    public Measure reload() {
        known = proposals.find(known.id()).orElseThrow(() -> new ContributionNotFound(known.id()));
        return read();
    }
}
