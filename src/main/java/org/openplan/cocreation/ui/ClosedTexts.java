package org.openplan.cocreation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.openplan.cocreation.ContributionKind;
import org.openplan.cocreation.UnfinishedContribution;
import org.openplan.language.Messages;
import org.openplan.plan.PlanSummary;

/// The contributor's texts that can no longer be handed in: to read, and each with a button to discard it; empty
/// without any.
class ClosedTexts extends Composite<Div> {

    private final Messages words;
    private final List<PlanSummary> plans;
    private final Consumer<UnfinishedContribution> discard;

    ClosedTexts(
            Messages words,
            List<PlanSummary> plans,
            List<UnfinishedContribution> closed,
            Consumer<UnfinishedContribution> discard) {
        this.words = words;
        this.plans = plans;
        this.discard = discard;
        if (closed.isEmpty()) return;
        getContent().add(new H2(say("title")), new Paragraph(say("lead")));
        closed.forEach(this::show);
    }

    private void show(UnfinishedContribution draft) {
        var label = say("entry", words.say(ContributionWords.key(draft.target().kind())), about(draft));
        var entry = new Article(new H3(label));
        entry.addClassName("contribution-card");
        plans.stream()
                .filter(plan -> plan.id().equals(draft.plan()))
                .findFirst()
                .ifPresent(plan -> entry.add(new Paragraph(words.read(plan.title()))));
        var proposal = draft.proposal();
        if (proposal != null) entry.add(new StaticHtml(new ProposalReading(words, words.tag()).of(proposal)));
        show(entry, "cocreation.ContributionForm.wording", draft.text().wording());
        var remark = draft.target().kind() == ContributionKind.WORDING ? "why" : "comment";
        show(entry, "cocreation.ContributionForm." + remark, draft.text().remark());
        entry.add(discard(draft, label));
        getContent().add(entry);
    }

    private String about(UnfinishedContribution draft) {
        var proposal = draft.proposal();
        if (proposal == null)
            return new ContributionWords(words).label(draft.target().passage());
        var title = words.read(proposal.title());
        return title.isEmpty() ? words.say("cocreation.UnfinishedList.untitled") : title;
    }

    private void show(Article entry, String label, String text) {
        if (text.isBlank()) return;
        var said = new Div(text);
        said.addClassName("said");
        entry.add(new Paragraph(words.say(label)), said);
    }

    private Button discard(UnfinishedContribution draft, String label) {
        var name = words.say("cocreation.ContributionForm.discard");
        var button = new Button(name, click -> discard.accept(draft));
        button.setAriaLabel(name + ": " + label);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private String say(String key, Object... values) {
        return words.say("cocreation.ClosedTexts." + key, values);
    }
}
