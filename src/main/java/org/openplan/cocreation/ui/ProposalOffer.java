package org.openplan.cocreation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import org.openplan.cocreation.Proposals;
import org.openplan.cocreation.TooManyProposals;
import org.openplan.design.StatusMessage;
import org.openplan.language.Messages;
import org.openplan.plan.DraftDetails;
import org.openplan.plan.PlanObstructed;
import org.openplan.tenancy.Tenancy;

/// Offers to propose a measure that the draft lacks.
class ProposalOffer extends Composite<Section> {

    private final Proposals proposals;
    private final Messages words;
    private final DraftDetails draft;
    private final Div messages = new Div();

    ProposalOffer(Proposals proposals, Messages words, DraftDetails draft) {
        this.proposals = proposals;
        this.words = words;
        this.draft = draft;
        getContent()
                .add(
                        new H2(say("missing")),
                        new Paragraph(say("lead")),
                        new Button(say("propose"), click -> begin()),
                        messages);
    }

    private void begin() {
        messages.removeAll();
        try {
            var proposal = proposals.begin(draft.id()).id().toString();
            var plan = new RouteParameters(Map.of(
                    "municipality", Tenancy.current(), "plan", draft.document().slug()));
            UI.getCurrent().navigate(DraftView.class, plan, QueryParameters.of(DraftAddress.PROPOSAL, proposal));
        } catch (TooManyProposals enough) {
            messages.add(StatusMessage.wrong(say("tooMany")));
        } catch (PlanObstructed adopted) {
            messages.add(StatusMessage.wrong(words.say("cocreation.DraftView.closed")));
        }
    }

    private String say(String key) {
        return words.say("cocreation.ProposalOffer." + key);
    }
}
