package org.openplan.cocreation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openplan.cocreation.UnfinishedContribution;
import org.openplan.document.PlanDocument;
import org.openplan.language.Messages;
import org.openplan.plan.DraftMeasure;
import org.openplan.plan.MeasureId;
import org.openplan.plan.PlanSummary;

/// The contributor's texts that are not handed in yet, each with a link to its form and a button to discard it; empty
/// without any.
class UnfinishedList extends Composite<Div> {

    private final Messages words;
    private final Consumer<UnfinishedContribution> discard;

    UnfinishedList(
            Messages words,
            Map<MeasureId, DraftMeasure> measures,
            List<PlanSummary> plans,
            List<UnfinishedContribution> unfinished,
            Consumer<UnfinishedContribution> discard) {
        this.words = words;
        this.discard = discard;
        if (unfinished.isEmpty()) return;
        var entries = new UnorderedList();
        entries.addClassName("todo");
        for (var draft : unfinished)
            entry(draft, measures.get(draft.target().measure()), plans).ifPresent(entries::add);
        getContent().add(new H2(words.say("cocreation.MyContributionsView.unfinished")), entries);
    }

    private Optional<ListItem> entry(
            UnfinishedContribution draft, @Nullable DraftMeasure measure, List<PlanSummary> plans) {
        var proposal = draft.proposal();
        if (proposal == null) return Optional.ofNullable(measure).map(known -> ofPassage(draft, known));
        return plans.stream()
                .filter(plan -> plan.id().equals(draft.plan()))
                .findFirst()
                .map(plan -> ofProposal(new DraftAddress(plan.slug()), draft, proposal));
    }

    private ListItem ofProposal(DraftAddress plan, UnfinishedContribution draft, PlanDocument.Measure proposal) {
        var title = words.read(proposal.title());
        var label = title.isEmpty() ? words.say("cocreation.UnfinishedList.untitled") : title;
        return item(plan.proposal(draft.id()), label, draft);
    }

    private ListItem ofPassage(UnfinishedContribution draft, DraftMeasure measure) {
        var target = draft.target();
        var label = words.say(
                "cocreation.ContributionWords.ofMeasure",
                measure.number(),
                new ContributionWords(words).label(target.passage()));
        var address = new DraftAddress(measure.planSlug()).form(measure.number(), target.passage(), target.kind());
        return item(address, label, draft);
    }

    private ListItem item(String address, String label, UnfinishedContribution draft) {
        var kind = new Span(words.say(ContributionWords.key(draft.target().kind())));
        return new ListItem(new Anchor(address, label), kind, discard(draft, label));
    }

    /// Here as well as in the form, which is gone with the step that a text was about.
    private Button discard(UnfinishedContribution draft, String label) {
        var name = words.say("cocreation.ContributionForm.discard");
        var button = new Button(name, click -> discard.accept(draft));
        button.setAriaLabel(name + ": " + label);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
