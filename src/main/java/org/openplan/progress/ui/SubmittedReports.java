package org.openplan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.openplan.plan.StepId;
import org.openplan.progress.DueStep;

/// The summary at the end: submitted reports and those left for later; each can be opened again.
class SubmittedReports extends Composite<Div> {

    private final ReportServices answering;
    private final Consumer<StepId> open;
    private final H2 title;

    SubmittedReports(ReportServices answering, List<DueStep> due, Consumer<StepId> open) {
        this.answering = answering;
        this.open = open;
        var left = due.stream().filter(DueStep::isOpen).toList();
        var handedIn = due.stream().filter(step -> !step.isOpen()).toList();
        title = new H2(say(left.isEmpty() ? "doneTitle" : "leftTitle"));
        title.getElement().setAttribute("tabindex", "-1");
        getContent().add(title, new Paragraph(say(left.isEmpty() ? "done" : "left")));
        if (!left.isEmpty()) getContent().add(list(left, "answer"));
        if (!handedIn.isEmpty()) getContent().add(new H3(say("handedIn")), list(handedIn, "change"));
    }

    void focus() {
        title.getElement().callJsFunction("focus");
    }

    private UnorderedList list(List<DueStep> shown, String action) {
        var list = new UnorderedList();
        list.addClassName("todo");
        for (var step : shown) {
            var item =
                    new ListItem(new Span(place(step) + ": " + answering.steps().brief(step.details())));
            if (step.report() != null)
                item.add(new Span(answering
                        .words()
                        .say("progress.ReportStatus." + step.report().status())));
            if (!step.isAccepted()) item.add(opening(step, action));
            list.add(item);
        }
        return list;
    }

    private Button opening(DueStep step, String action) {
        var button = new Button(say(action), click -> open.accept(step.details().id()));
        button.setAriaLabel(say(action) + ": " + place(step));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private String place(DueStep step) {
        return answering.steps().place(step.details());
    }

    private String say(String key) {
        return answering.words().say("progress.ReportWizard." + key);
    }
}
