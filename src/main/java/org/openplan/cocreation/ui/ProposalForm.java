package org.openplan.cocreation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.openplan.cocreation.AlreadyHandedIn;
import org.openplan.cocreation.ContributionDetails;
import org.openplan.cocreation.ContributionId;
import org.openplan.cocreation.ContributionNotFound;
import org.openplan.cocreation.ContributionRefused;
import org.openplan.cocreation.Contributions;
import org.openplan.cocreation.DraftIsClosed;
import org.openplan.cocreation.ProposalFlaw;
import org.openplan.cocreation.ProposalRefused;
import org.openplan.cocreation.Proposals;
import org.openplan.cocreation.UnfinishedContribution;
import org.openplan.design.DangerDialog;
import org.openplan.design.StatusMessage;
import org.openplan.document.PlanDocument;
import org.openplan.language.Messages;
import org.openplan.plan.ChangedMeanwhile;
import org.openplan.plan.PlanNotFound;
import org.openplan.plan.PlanObstructed;
import org.openplan.plan.ui.editor.ProposedMeasureForm;
import org.openplan.plan.ui.editor.ProposedMeasureForms;

/// A form to propose a whole measure. What is typed is saved as a draft by itself, and handed in by a button.
class ProposalForm extends Composite<Section> {

    private final Contributions contributions;
    private final Messages words;
    private final ContributionId id;
    private final H1 title;
    private final UnfinishedMeasure measure;
    private final TextField organisation = new TextField();
    private final ProposedMeasureForm form;
    private final Button handIn;
    private final Div messages = new Div();
    private final WrittenElsewhere elsewhere;
    private final DraftAddress plan;

    ProposalForm(
            Proposals proposals,
            Contributions contributions,
            ProposedMeasureForms forms,
            Messages words,
            PlanDocument plan,
            UnfinishedContribution proposal) {
        this.contributions = contributions;
        this.words = words;
        this.id = proposal.id();
        this.plan = new DraftAddress(plan.slug());
        this.elsewhere = new WrittenElsewhere(words);
        this.title = new H1(say("title"));
        this.measure = new UnfinishedMeasure(proposals, proposal, this::handedInElsewhere);
        this.form = forms.saving(words, plan, measure);
        this.handIn = new Button(say("handIn"), click -> handIn());
        getContent().addClassNames("contribution-form");
        getContent().add(title, new Paragraph(say("lead")), author(proposal), form, messages, elsewhere, actions());
    }

    private TextField author(UnfinishedContribution proposal) {
        organisation.setLabel(say("organisation"));
        organisation.setHelperText(say("organisationHelp"));
        organisation.setMaxLength(Proposals.LONGEST_ORGANISATION);
        organisation.setValue(Objects.requireNonNullElse(proposal.organisation(), ""));
        organisation.addClassName("organisation");
        organisation.addValueChangeListener(change -> {
            if (change.isFromClient()) propose();
        });
        return organisation;
    }

    /// Saves for whom it is proposed; returns whether that is done.
    private boolean propose() {
        organisation.setInvalid(false);
        try {
            measure.propose(organisation.getValue());
            return true;
        } catch (ProposalRefused refused) {
            refused.flaws().forEach(this::show);
        } catch (AlreadyHandedIn done) {
            handedInElsewhere(done.earlier());
        } catch (PlanObstructed | PlanNotFound | ContributionNotFound closed) {
            refuse("closed");
        }
        return false;
    }

    private Div actions() {
        handIn.addThemeVariants(ButtonVariant.PRIMARY);
        handIn.setDisableOnClick(true);
        var discard = new Button(say("discard"), click -> askToDiscard(words, this::discard));
        discard.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        var actions = new Div(handIn, discard);
        actions.addClassName("actions");
        return actions;
    }

    /// The button stays off until the answer is on its way: the second click of a double click finds it off.
    private void handIn() {
        getContent().getUI().ifPresent(ui -> ui.beforeClientResponse(handIn, answer -> handIn.setEnabled(true)));
        messages.removeAll();
        elsewhere.clear();
        if (!propose() || !form.save()) return; // the field or the form says why
        form.accept();
        try {
            done(contributions.handIn(measure.known()));
        } catch (ProposalRefused refused) {
            refused.flaws().forEach(this::show);
            refuse("incomplete");
        } catch (ContributionRefused tooMany) {
            tooMany.flaws()
                    .forEach(flaw ->
                            messages.add(StatusMessage.wrong(words.say("cocreation.ContributionFlaw." + flaw))));
        } catch (AlreadyHandedIn same) {
            elsewhere.handedIn(same.earlier(), "same");
        } catch (ChangedMeanwhile faster) {
            refuse("changed");
            messages.add(new Anchor(plan.proposal(id), say("open")));
        } catch (DraftIsClosed | ContributionNotFound closed) {
            refuse("closed");
        }
    }

    /// What was typed stays in the fields.
    private void handedInElsewhere(ContributionDetails earlier) {
        elsewhere.handedIn(earlier, "handedIn");
    }

    private void show(ProposalFlaw flaw) {
        var sentence = words.say("cocreation.ProposalFlaw." + flaw.reason());
        if (flaw.reason() != ProposalFlaw.Reason.ORGANISATION_TOO_LONG) form.refuse(flaw.place(), sentence);
        else {
            organisation.setErrorMessage(sentence);
            organisation.setInvalid(true);
            organisation.focus();
        }
    }

    /// What was typed stays in the fields.
    private void refuse(String why) {
        messages.removeAll();
        messages.add(StatusMessage.wrong(say(why)));
    }

    private void done(ContributionDetails handedIn) {
        var good = StatusMessage.good(say("done", handedIn.number(), words.date(handedIn.dueOn())));
        getContent().removeAll();
        getContent().add(title, good, new Anchor(MyContributionsView.address(), say("mine")));
        good.focus();
    }

    static void askToDiscard(Messages words, Runnable discard) {
        var labels = "cocreation.ProposalForm.";
        new DangerDialog(
                        words,
                        words.say(labels + "discardTitle"),
                        words.say(labels + "discardText"),
                        words.say(labels + "discard"),
                        discard)
                .open();
    }

    private void discard() {
        contributions.discard(id);
        getContent().removeAll();
        var gone = StatusMessage.good(say("discarded"));
        getContent().add(title, gone, new Anchor(plan.plan(), say("back")));
        gone.focus();
    }

    private String say(String key, Object... values) {
        return words.say("cocreation.ProposalForm." + key, values);
    }
}
