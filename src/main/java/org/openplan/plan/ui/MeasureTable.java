package org.openplan.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.openplan.design.Pill;
import org.openplan.document.PlanDocument;
import org.openplan.language.Messages;
import org.openplan.language.ProgressMessages;
import org.openplan.plan.PlanDetails;
import org.openplan.plan.PlanStatus;

/// A plan's measures: their institution, number of steps, progress, and open findings.
class MeasureTable extends Grid<PlanDocument.Measure> {

    MeasureTable(Messages words, PlanDetails plan) {
        var address = new PlanAddress(plan.document().slug());
        addColumn(PlanDocument.Measure::number)
                .setHeader(words.say("plan.MeasureTable.number"))
                .setWidth("3.2rem")
                .setFlexGrow(0);
        addColumn(new ComponentRenderer<>(measure -> named(words, address, measure)))
                .setHeader(words.say("plan.MeasureTable.measure"))
                .setFlexGrow(1);
        addColumn(new ComponentRenderer<>(measure -> standing(words, plan, measure)))
                .setHeader(words.say("plan.MeasureTable.completion"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        setItems(plan.document().measures());
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addClassName("measure-table");
        getElement().setAttribute("aria-label", words.say("plan.PlanView.measures"));
    }

    private static Div named(Messages words, PlanAddress address, PlanDocument.Measure measure) {
        var title = words.read(measure.title());
        var link = new Anchor(
                address.measure(measure.number()), title.isEmpty() ? words.say("plan.Outline.untitled") : title);
        var owner = measure.responsible().institution();
        var answering = new Span(owner == null || owner.isBlank() ? words.say("plan.MeasureTable.nobody") : owner);
        return cell(link, answering);
    }

    private static Div standing(Messages words, PlanDetails plan, PlanDocument.Measure measure) {
        int findings = plan.findingsOf(measure).size();
        var counts =
                new Span(words.say("plan.MeasureTable.steps", measure.steps().size()));
        var open = new Span(words.say("plan.Outline.findings", findings));
        open.setVisible(findings > 0);
        if (plan.status() == PlanStatus.DRAFT) return cell(open, counts);
        var progress = plan.progressOf(measure);
        return cell(new Pill(progress, words), new Span(new ProgressMessages(words).counts(progress)), open);
    }

    private static Div cell(Component... lines) {
        var cell = new Div(lines);
        cell.addClassName("asked");
        return cell;
    }
}
