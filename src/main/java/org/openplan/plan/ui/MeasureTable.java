package org.openplan.plan.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Objects;
import org.openplan.design.Words;
import org.openplan.document.PlanDocument;
import org.openplan.plan.PlanDetails;

/// A plan's measures: who answers, how many steps, how far they have come, and what wants mending.
class MeasureTable extends Grid<PlanDocument.Measure> {

    MeasureTable(Words words, PlanDetails plan) {
        var address = new PlanAddress(plan.document().slug());
        addColumn(PlanDocument.Measure::number)
                .setHeader(words.say("plan.MeasureTable.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(new ComponentRenderer<>(measure -> link(words, plan, address, measure)))
                .setHeader(words.say("plan.MeasureTable.measure"))
                .setFlexGrow(3);
        addColumn(new ComponentRenderer<>(measure ->
                        wrapped(Objects.requireNonNullElse(measure.responsible().institution(), "–"))))
                .setHeader(words.say("plan.MeasureTable.institution"))
                .setFlexGrow(2);
        addColumn(measure -> words.say(measure.completion()))
                .setHeader(words.say("plan.MeasureTable.completion"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(measure -> measure.steps().size())
                .setHeader(words.say("plan.MeasureTable.steps"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(measure -> plan.findingsOf(measure).size())
                .setHeader(words.say("plan.MeasureTable.findings"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        setItems(plan.document().measures());
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addClassName("measure-table");
        getElement().setAttribute("aria-label", words.say("plan.PlanView.measures"));
    }

    private static Span wrapped(String text) {
        var span = new Span(text);
        span.addClassName("wraps");
        return span;
    }

    private static Anchor link(Words words, PlanDetails plan, PlanAddress address, PlanDocument.Measure measure) {
        var title = measure.title().inOrFirst(plan.language());
        var link = new Anchor(
                address.measure(measure.number()), title.isEmpty() ? words.say("plan.Outline.untitled") : title);
        link.addClassName("wraps");
        return link;
    }
}
