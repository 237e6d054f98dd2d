package org.openplan.demo;

import java.util.Objects;
import org.openplan.cocreation.ContributionDetails;
import org.openplan.cocreation.Contributions;
import org.openplan.cocreation.Proposals;
import org.openplan.demo.DemoNext.Given;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanJson;
import org.openplan.plan.PlanId;
import org.springframework.stereotype.Component;

/// Hands in the measures that contributors of a demonstration propose for the next plan.
@Component
class DemoProposals {

    private final Proposals proposals;
    private final Contributions contributions;

    DemoProposals(Proposals proposals, Contributions contributions) {
        this.proposals = proposals;
        this.contributions = contributions;
    }

    /// The signed-in person proposes it.
    ContributionDetails handIn(Given one, PlanId plan, DemoStory story) {
        var id = proposals.begin(plan);
        var draft = proposals.propose(id, Objects.requireNonNullElse(one.organisation(), ""));
        return contributions.handIn(proposals.keep(id, draft.version(), measure(one, story)));
    }

    /// Its number says only where it stands in the file.
    private static PlanDocument.Measure measure(Given one, DemoStory story) {
        return DemoMistake.naming(
                        story.folder().proposalsFile(),
                        () ->
                                PlanJson.read(PlanJson.bytes(story.dates()
                                                .moved(story.folder().proposals())))
                                        .measures()
                                        .stream()
                                        .filter(measure -> measure.number().equals(one.proposal()))
                                        .findFirst()
                                        .orElseThrow(() ->
                                                new IllegalArgumentException("there is no measure " + one.proposal())))
                .withNumber("");
    }
}
