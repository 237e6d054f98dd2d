package org.openplan.plan.ui.editor;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.openplan.document.PlanDocument;
import org.openplan.language.Messages;
import org.openplan.permission.EntersWorkspace;

/// Makes forms for measures that are in no plan yet: the same as of a measure in the plan.
@SpringComponent
public class ProposedMeasureForms {

    private final LocalChoices choices;

    ProposedMeasureForms(LocalChoices choices) {
        this.choices = choices;
    }

    /// A form that saves every change by itself.
    @EntersWorkspace
    public ProposedMeasureForm saving(Messages words, PlanDocument plan, ProposedMeasureStore store) {
        var form = new ProposedMeasureForm(words, plan, choices.forMeasuresOf(plan, words));
        form.saveIn(store);
        return form;
    }

    /// A form that says what stands in it when it is asked.
    @EntersWorkspace
    public ProposedMeasureForm of(Messages words, PlanDocument plan, PlanDocument.Measure measure) {
        var form = new ProposedMeasureForm(words, plan, choices.forMeasuresOf(plan, words));
        form.edit(measure);
        return form;
    }
}
