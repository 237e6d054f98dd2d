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
import org.openplan.cocreation.UnfinishedContribution;
import org.openplan.language.Messages;
import org.openplan.plan.DraftMeasure;
import org.openplan.plan.MeasureId;

/// The contributor's texts that are not handed in yet, each with a link to its form and a button to discard it; empty
/// without any.
class UnfinishedList extends Composite<Div> {

    private final Messages words;
    private final Consumer<UnfinishedContribution> discard;

    UnfinishedList(
            Messages words,
            Map<MeasureId, DraftMeasure> measures,
            List<UnfinishedContribution> unfinished,
            Consumer<UnfinishedContribution> discard) {
        this.words = words;
        this.discard = discard;
        if (unfinished.isEmpty()) return;
        var entries = new UnorderedList();
        entries.addClassName("todo");
        for (var draft : unfinished)
            Optional.ofNullable(measures.get(draft.target().measure()))
                    .ifPresent(measure -> entries.add(entry(draft, measure)));
        getContent().add(new H2(words.say("cocreation.MyContributionsView.unfinished")), entries);
    }

    private ListItem entry(UnfinishedContribution draft, DraftMeasure measure) {
        var target = draft.target();
        var label = words.say(
                "cocreation.ContributionWords.ofMeasure",
                measure.number(),
                new ContributionWords(words).label(target.passage()));
        var address = new DraftAddress(measure.planSlug()).form(measure.number(), target.passage(), target.kind());
        return new ListItem(
                new Anchor(address, label),
                new Span(words.say(ContributionWords.key(target.kind()))),
                discard(draft, label));
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
