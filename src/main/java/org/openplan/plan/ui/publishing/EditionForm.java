package org.openplan.plan.ui.publishing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openplan.language.Messages;
import org.openplan.membership.Signature;
import org.openplan.plan.PlanDetails;
import org.openplan.plan.ui.PlanAddress;
import org.openplan.publication.DraftChanges;
import org.openplan.publication.PublicationAct;

/// Everything to read and to say before the next edition: moved promises with their reasons, all changes, open
/// warnings, what is new, and the consent.
class EditionForm extends Composite<Div> {

    private final MovedPromises moved;
    private final LanguageTexts note;

    /// An edition about to be made: its number, in whose name, and what it would change, unless it is the first.
    record Next(int number, String municipality, @Nullable DraftChanges changes) {}

    EditionForm(
            Messages words,
            PlanDetails plan,
            Next next,
            Function<Optional<UUID>, Component> table,
            Component preview,
            Consumer<PublicationAct> publish) {
        var changes = next.changes();
        var languages = plan.document().languages();
        moved = new MovedPromises(words, languages, changes == null ? List.of() : changes.moved());
        note = new LanguageTexts(
                words, languages, words.say("plan.EditionForm.note"), words.say("plan.EditionForm.noteHelp"));
        getContent().addClassName("edition-form");
        getContent().add(moved);
        if (changes != null) getContent().add(new ChangeList(words, changes, table));
        getContent()
                .add(
                        new OpenWarnings(words, plan),
                        new H2(words.say("plan.EditionForm.look")),
                        preview,
                        note,
                        new PublicationConsent(
                                words,
                                next.number(),
                                Signature.name(),
                                next.municipality(),
                                new Anchor(
                                        new PlanAddress(plan.document().slug()).plan(),
                                        words.say("plan.EditionForm.later")),
                                () -> publish.accept(act())));
    }

    PublicationAct act() {
        return new PublicationAct(note.text(), moved.reasons());
    }

    /// Puts back what was typed before the plan had to be looked at again.
    EditionForm with(@Nullable PublicationAct typed) {
        if (typed == null) return this;
        note.show(typed.note());
        moved.show(typed.reasons());
        return this;
    }
}
