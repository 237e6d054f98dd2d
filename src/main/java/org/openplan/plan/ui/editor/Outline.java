package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.openplan.document.PlanDocument;
import org.openplan.language.Messages;
import org.openplan.plan.PlanDetails;
import org.openplan.plan.ui.PlanAddress;
import org.openplan.plan.ui.editor.EditorLayout.Matter;

/// The plan's measures, the steps of the open one, and the number of findings of each.
class Outline extends Nav {

    private final Messages words;

    Outline(Messages words) {
        this.words = words;
        addClassName("outline");
        setAriaLabel(words.say("plan.Outline.label"));
    }

    void show(PlanDetails plan, Matter matter) {
        removeAll();
        var open = matter.measure();
        var address = new PlanAddress(plan.document().slug());
        var top = new Anchor(address.plan(), words.read(plan.document().title()));
        top.addClassName("outline-plan");
        var texts = entry(address.texts(), words.say("plan.Outline.texts"));
        if (open == null) texts.getElement().setAttribute("aria-current", "page");
        var measures = new OrderedList();
        for (var measure : plan.document().measures()) {
            var item =
                    new ListItem(link(plan, address, measure, measure.number().equals(open)));
            if (measure.number().equals(open)) item.add(steps(plan, address, measure));
            measures.add(item);
        }
        add(EditorLayout.back(matter), top, texts, measures);
    }

    private Anchor link(PlanDetails plan, PlanAddress address, PlanDocument.Measure measure, boolean current) {
        var title = words.read(measure.title());
        var link = entry(
                address.measure(measure.number()),
                measure.number() + ". " + (title.isEmpty() ? words.say("plan.Outline.untitled") : title));
        if (current) link.getElement().setAttribute("aria-current", "page");
        link.add(count(plan.findingsOf(measure).size()));
        return link;
    }

    private OrderedList steps(PlanDetails plan, PlanAddress address, PlanDocument.Measure measure) {
        var steps = new OrderedList();
        for (var step : measure.steps()) {
            var text = words.read(step.description());
            var link = entry(address.measure(measure.number()) + "#step-" + step.number(), step.number() + ". " + text);
            link.add(count(plan.findingsOf(measure).stream()
                    .filter(finding -> step.id().equals(finding.stepId()))
                    .count()));
            steps.add(new ListItem(link));
        }
        return steps;
    }

    private static Anchor entry(String address, String text) {
        var words = new Span(text);
        words.addClassName("outline-text");
        return new Anchor(address, words);
    }

    private Span count(long findings) {
        var count = new Span();
        if (findings == 0) return count;
        count.setText(" " + findings);
        count.addClassName("count");
        count.getElement().setAttribute("title", words.say("plan.Outline.findings", findings));
        count.getElement().setAttribute("aria-label", words.say("plan.Outline.findings", findings));
        count.getElement().setAttribute("role", "note");
        return count;
    }
}
