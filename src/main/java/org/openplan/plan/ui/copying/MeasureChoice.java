package org.openplan.plan.ui.copying;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.openplan.document.PlanDocument;
import org.openplan.language.Messages;

/// The measures of a plan, each with what it has, to be chosen for copying.
class MeasureChoice extends Div {

    private static final int ROW_REM = 5;
    private static final int MOST_REM = 30;

    private final Messages words;
    private final Set<UUID> chosen = new HashSet<>();
    private final VirtualList<PlanDocument.Measure> list = new VirtualList<>();
    private final Span count = new Span();
    private final Button copy;

    MeasureChoice(Messages words, PlanDocument plan, Consumer<Set<UUID>> copyAll) {
        this.words = words;
        var measures = plan.measures();
        list.setItems(measures);
        list.setRenderer(new ComponentRenderer<>(this::entry));
        list.setHeight(Math.min(measures.size() * ROW_REM, MOST_REM) + "rem");
        list.getElement().setAttribute("role", "list").setAttribute("aria-label", say("measures"));
        list.addClassName("measure-choice");
        copy = new Button(say("copy"), click -> {
            copyAll.accept(Set.copyOf(chosen));
            choose(List.of());
        });
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        copy.setDisableOnClick(true); // a double click copies once
        count.getElement().setAttribute("role", "status");
        add(new H2(say("measures")));
        if (measures.isEmpty()) add(new Paragraph(say("none")));
        else add(new Paragraph(say("help")), every(measures), list, tools());
        choose(List.of());
    }

    private Div every(List<PlanDocument.Measure> measures) {
        var all = new Button(say("all"), click -> choose(measures));
        var none = new Button(say("noneOfThem"), click -> choose(List.of()));
        all.addThemeVariants(ButtonVariant.TERTIARY);
        none.addThemeVariants(ButtonVariant.TERTIARY);
        var every = new Div(all, none);
        every.addClassName("form-tools");
        return every;
    }

    private Div tools() {
        var tools = new Div(copy, count);
        tools.addClassName("form-tools");
        return tools;
    }

    private Div entry(PlanDocument.Measure measure) {
        var title = words.read(measure.title());
        var box =
                new Checkbox(measure.number() + ". " + (title.isEmpty() ? words.say("plan.Outline.untitled") : title));
        box.setValue(chosen.contains(measure.id()));
        box.setHelperText(contents(measure));
        box.addValueChangeListener(change -> {
            if (change.getValue()) chosen.add(measure.id());
            else chosen.remove(measure.id());
            showCount();
        });
        var entry = new Div(box);
        entry.getElement().setAttribute("role", "listitem");
        return entry;
    }

    private String contents(PlanDocument.Measure measure) {
        return say(
                "contents",
                measure.steps().size(),
                measure.indicators().size(),
                measure.budget().size());
    }

    private void choose(List<PlanDocument.Measure> measures) {
        chosen.clear();
        measures.forEach(measure -> chosen.add(measure.id()));
        list.getDataProvider().refreshAll();
        showCount();
    }

    private void showCount() {
        copy.setEnabled(!chosen.isEmpty());
        count.setText(say("chosen", chosen.size()));
    }

    private String say(String key, Object... values) {
        return words.say("plan.MeasureChoice." + key, values);
    }
}
