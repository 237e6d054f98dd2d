package org.openplan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.Quarter;
import org.openplan.document.Text;
import org.openplan.language.Messages;
import org.openplan.plan.MeasureFigures;
import org.openplan.plan.NewFigures.NewReading;
import org.openplan.plan.NewFigures.NewSpending;
import org.openplan.progress.DueStep;
import org.openplan.progress.ReportContent;
import org.openplan.progress.ReportedReading;

/// The figures in a report, each beside what the plan says so far; an accepted one is part of that already.
class ReportedFigures extends Composite<Div> {

    private final Messages words;
    private final FigureWords say;
    private final MeasureFigures known;
    private final Quarter quarter;
    private final boolean isAccepted;
    private final UnorderedList list = new UnorderedList();

    ReportedFigures(Messages words, MeasureFigures known, DueStep due, ReportContent answer) {
        this.words = words;
        this.say = new FigureWords(words);
        this.known = known;
        this.quarter = due.round().quarter();
        this.isAccepted = due.isAccepted();
        list.addClassName("reported-figures");
        var figures = answer.figures();
        setVisible(!figures.readings().isEmpty() || !figures.spending().isEmpty());
        answer.readings().forEach(reading -> reading.reading(answer.language()).ifPresent(one -> add(reading, one)));
        figures.spending().forEach(this::add);
        getContent().add(new H3(say("title")), list);
    }

    private void add(ReportedReading named, NewReading reported) {
        var indicator = known.indicator(reported.indicator());
        var unit = indicator.map(Indicator::unit).orElse(null);
        var item = item(
                words.read(named.indicator()),
                say.dated(reported.reading(), unit),
                reported.reading().note());
        if (indicator.isEmpty()) warn(item, say("gone"));
        else if (!isAccepted) compare(item, indicator.get(), reported);
        list.add(item);
    }

    private void compare(ListItem item, Indicator indicator, NewReading reported) {
        item.add(quiet(say.standing(indicator, quarter)));
        known.replaced(reported)
                .map(former -> say("replaces", say.value(former.value(), indicator.unit())))
                .ifPresent(sentence -> warn(item, sentence));
    }

    private void add(NewSpending reported) {
        var year = reported.year() == null ? say("money") : say("moneyOf", String.valueOf(reported.year()));
        var item = item(year, say.money(reported.spent(), reported.currency()), reported.covers());
        if (!isAccepted)
            known.line(reported)
                    .ifPresentOrElse(line -> compare(item, line, reported), () -> item.add(quiet(say("unplanned"))));
        list.add(item);
    }

    private void compare(ListItem item, BudgetLine line, NewSpending reported) {
        item.add(quiet(say.standing(line)));
        var before = line.spent();
        var planned = line.amount();
        if (before != null && reported.spent().compareTo(before) < 0) warn(item, say("less"));
        if (planned != null && reported.spent().compareTo(planned) > 0) warn(item, say("more"));
    }

    private ListItem item(String name, String reported, @Nullable Text note) {
        var title = new Span(name);
        title.addClassName("name");
        var value = new Paragraph(say("reported", reported));
        value.addClassName("value");
        var item = new ListItem(title, value);
        if (note != null) item.add(new Paragraph(words.read(note)));
        return item;
    }

    private static Paragraph quiet(String sentence) {
        var paragraph = new Paragraph(sentence);
        paragraph.addClassName("standing");
        return paragraph;
    }

    private static void warn(ListItem item, String sentence) {
        var paragraph = new Paragraph(sentence);
        paragraph.addClassName("caution");
        item.add(paragraph);
    }

    private String say(String key, Object... values) {
        return words.say("progress.ReportedFigures." + key, values);
    }
}
