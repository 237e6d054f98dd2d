package org.openplan.cocreation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import org.openplan.cocreation.ContributionDetails;
import org.openplan.cocreation.ContributionKind;
import org.openplan.cocreation.ContributionRefused;
import org.openplan.cocreation.ContributionText;
import org.openplan.cocreation.Contributions;
import org.openplan.design.ErrorSummary;
import org.openplan.design.UnsavedText;
import org.openplan.language.Messages;

/// The texts of a contribution: the suggested wording with its difference from what the draft says, and the remark.
class ContributionFields extends Composite<Div> {

    private final Messages words;
    private final boolean isWording;
    private final String basis;
    private final Runnable changed;
    private final TextArea wording = new TextArea();
    private final TextArea remark = new TextArea();
    private final Div difference = new Div();

    /// `changed` is called after every change by the person.
    ContributionFields(Messages words, ContributionKind kind, String basis, String language, Runnable changed) {
        this.words = words;
        this.isWording = kind == ContributionKind.WORDING;
        this.basis = basis;
        this.changed = changed;
        text(wording, "wording", "wording");
        text(remark, "remark", isWording ? "why" : "comment");
        wording.getElement().setAttribute("lang", language);
        remark.setRequiredIndicatorVisible(!isWording);
        difference.getElement().setAttribute("aria-live", "polite");
        if (isWording) getContent().add(wording, difference);
        getContent().add(remark);
        clear();
    }

    private void text(TextArea field, String place, String name) {
        field.setLabel(say(name));
        field.setHelperText(say(name + "Help"));
        field.setMaxHeight("32rem");
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        UnsavedText.watch(field, place);
        field.addValueChangeListener(change -> {
            compare();
            if (change.isFromClient()) changed.run();
        });
    }

    ContributionText typed() {
        return new ContributionText(basis, isWording ? wording.getValue() : "", remark.getValue());
    }

    /// Whether this is what was handed in, apart from blanks around it.
    boolean saySameAs(ContributionDetails handedIn) {
        var typed = typed();
        return typed.remark().strip().equals(handedIn.remark())
                && (!isWording || typed.wording().strip().equals(handedIn.wording()));
    }

    void fill(ContributionText text) {
        wording.setValue(text.wording());
        remark.setValue(text.remark());
    }

    /// As before anything was typed.
    final void clear() {
        wording.setValue(basis);
        remark.clear();
    }

    private void compare() {
        difference.removeAll();
        if (isWording && typed().excesses().isEmpty() && !wording.getValue().equals(basis))
            difference.add(new H2(say("difference")), new StaticHtml(WordDifference.of(basis, wording.getValue())));
    }

    Map<String, TextArea> byPlace() {
        return Map.of("wording", wording, "remark", remark);
    }

    void show(ContributionRefused refused, ErrorSummary flaws) {
        for (var flaw : refused.flaws()) {
            var sentence = words.say("cocreation.ContributionFlaw." + flaw, most(flaw));
            switch (flaw) {
                case WORDING_MISSING, WORDING_UNCHANGED, WORDING_TOO_LONG -> flaws.at(wording, sentence);
                case REMARK_MISSING, REMARK_TOO_LONG -> flaws.at(remark, sentence);
                case TOO_MANY_UNFINISHED, TOO_MANY_OPEN -> flaws.of(sentence);
            }
        }
    }

    private static int most(ContributionText.Flaw flaw) {
        return flaw == ContributionText.Flaw.TOO_MANY_OPEN ? Contributions.MOST_OPEN : Contributions.MOST_UNFINISHED;
    }

    private String say(String key) {
        return words.say("cocreation.ContributionForm." + key);
    }
}
