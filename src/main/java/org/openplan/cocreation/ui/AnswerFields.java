package org.openplan.cocreation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openplan.cocreation.AnswerRefused;
import org.openplan.cocreation.ContributionAnswer;
import org.openplan.cocreation.ContributionDetails;
import org.openplan.cocreation.ContributionKind;
import org.openplan.cocreation.ContributionState;
import org.openplan.cocreation.ContributionToAnswer;
import org.openplan.design.ErrorSummary;
import org.openplan.design.UnsavedText;
import org.openplan.document.MeasureField;
import org.openplan.language.Messages;
import org.openplan.plan.ui.editor.ProposedMeasureForm;

/// The fields of an answer: the decision, the wording where the coordinator sets it, and the reason.
class AnswerFields extends Composite<Div> {

    private final Messages words;
    private final ContributionDetails asked;
    private final Function<ContributionDetails, ProposedMeasureForm> forms;
    private final Div edited = new Div();
    private @Nullable ProposedMeasureForm form;
    private final RadioButtonGroup<ContributionState> decision = new RadioButtonGroup<>();
    private final TextArea wording = new TextArea();
    private final TextArea reason = new TextArea();

    /// `forms` makes the form in which a proposed measure is changed before it comes into the draft.
    AnswerFields(Messages words, ContributionToAnswer asked, Function<ContributionDetails, ProposedMeasureForm> forms) {
        this.words = words;
        this.asked = asked.contribution();
        this.forms = forms;
        var language = asked.contribution().place().language();
        text(wording, "wording", language);
        text(reason, "reason", language);
        reason.setHelperText(words.say("cocreation.AnswerForm.reasonHelp", words.say("plan.language." + language)));
        wording.setValue(asked.contribution().wording());
        wording.setHelperText(say("wordingHelp"));
        decision.setLabel(say("decision"));
        decision.setItemLabelGenerator(each -> words.say("cocreation.AnswerForm." + each));
        decision.addValueChangeListener(change -> askFurther());
        getContent().add(decision, wording, edited, reason);
        offer(asked);
    }

    private void text(TextArea field, String name, String language) {
        field.setLabel(say(name));
        field.setMaxHeight("32rem");
        field.getElement().setAttribute("lang", language);
        UnsavedText.watch(field, name);
    }

    /// Offers the decisions that are possible; what was chosen and typed stays where it still is one.
    final void offer(ContributionToAnswer asked) {
        var chosen = decision.getValue();
        var offered = offered(asked);
        decision.setItems(offered);
        decision.setValue(chosen != null && offered.contains(chosen) ? chosen : null);
        askFurther();
    }

    /// A wording is accepted as it stands only where the text is as its author read it, or as suggested already.
    private static List<ContributionState> offered(ContributionToAnswer asked) {
        var contribution = asked.contribution();
        if (contribution.kind() == ContributionKind.COMMENT) return ContributionState.ANSWERS;
        if (contribution.kind() == ContributionKind.MEASURE)
            return asked.isDraft() ? ContributionState.ANSWERS : List.of(ContributionState.DECLINED);
        var current = asked.current();
        if (!asked.isDraft() || current.isEmpty()) return List.of(ContributionState.DECLINED);
        boolean isThere = current.get().equals(contribution.wording());
        return asked.isAsRead() || isThere
                ? ContributionState.ANSWERS
                : List.of(ContributionState.PARTLY, ContributionState.DECLINED);
    }

    private void askFurther() {
        boolean isPartly = decision.getValue() == ContributionState.PARTLY;
        wording.setVisible(asked.isWording() && isPartly);
        edited.setVisible(isPartly);
        if (isPartly && asked.kind() == ContributionKind.MEASURE) editor();
        reason.setRequiredIndicatorVisible(decision.getValue() != ContributionState.ACCEPTED);
    }

    private ProposedMeasureForm editor() {
        if (form == null) {
            form = forms.apply(asked);
            edited.add(new H3(say("edited")), form);
        }
        return form;
    }

    /// Puts back what the browser kept of a proposed measure that was being changed.
    void restore(Map<String, String> texts) {
        if (asked.kind() != ContributionKind.MEASURE || texts.isEmpty()) return;
        decision.setValue(ContributionState.PARTLY);
        editor().restore(texts);
    }

    /// Empty while nothing is decided, which is said at the field.
    Optional<ContributionAnswer> given(String seen, ErrorSummary flaws) {
        if (decision.getValue() == null) {
            flaws.at(decision, say("undecided"));
            return Optional.empty();
        }
        var state = decision.getValue();
        boolean isEdited = state == ContributionState.PARTLY && asked.kind() == ContributionKind.MEASURE;
        return Optional.of(new ContributionAnswer(
                state, reason.getValue(), seen, wording.getValue(), isEdited ? editor().measure() : null));
    }

    void show(AnswerRefused refused, ErrorSummary flaws) {
        for (var flaw : refused.flaws()) {
            var sentence = words.say("cocreation.AnswerFlaw." + flaw);
            switch (flaw) {
                case REASON_MISSING, REASON_TOO_SHORT, REASON_TOO_LONG -> flaws.at(reason, sentence);
                case WORDING_MISSING, WORDING_UNCHANGED, WORDING_TOO_LONG -> flaws.at(wording, sentence);
                case MEASURE_WITHOUT_TITLE -> editor().refuse(MeasureField.TITLE.field(), sentence);
                case MEASURE_UNCHANGED, MEASURE_TOO_LONG, PLAN_IS_FULL -> flaws.of(sentence);
            }
        }
    }

    Map<String, TextArea> byPlace() {
        return Map.of("wording", wording, "reason", reason);
    }

    private String say(String key) {
        return words.say("cocreation.AnswerForm." + key);
    }
}
