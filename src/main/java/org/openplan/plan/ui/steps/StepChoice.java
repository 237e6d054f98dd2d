package org.openplan.plan.ui.steps;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.openplan.design.Pill;
import org.openplan.language.Messages;
import org.openplan.plan.StepId;

/// The steps of a plan, each with a box that chooses it. On a narrow screen one column says everything. The browser has
/// only the rows in sight.
class StepChoice extends Div {

    /// The column of boxes that the grid would bring has its words in English only.
    private static final String SPACE_CHOOSES = """
            this.addEventListener('keydown', pressed => {
              if (pressed.key !== ' ' || !this.hasAttribute('navigating')) return;
              const slot = pressed.composedPath()[0].querySelector?.('slot');
              slot?.assignedElements()[0]?.querySelector('vaadin-checkbox > input')?.click();
            });""";

    private static final String WIDE_ONLY = """
            const narrow = matchMedia('(width < 48rem)');
            const fit = () => {
              this.hidden = narrow.matches;
              // the rows are as high as before until they are drawn again
              setTimeout(() => this.closest('vaadin-grid')?.requestContentUpdate(), 100);
            };
            narrow.addEventListener('change', fit);
            fit();""";

    private final Messages words;
    private final boolean inForce;
    private final Set<StepId> chosen = new HashSet<>();
    private final Grid<StepRow> grid = new Grid<>();
    private final Span count = new Span();
    private List<StepRow> rows = List.of();
    private Predicate<StepRow> filter = row -> true;

    StepChoice(Messages words, boolean inForce) {
        this.words = words;
        this.inForce = inForce;
        grid.addColumn(new ComponentRenderer<>(this::stepToChoose))
                .setHeader(say("step"))
                .setFlexGrow(5);
        wide("start", "8rem", row -> new Span(StepRow.start(row.step(), words)));
        wide("end", "8rem", row -> new Span(StepRow.end(row.step(), words)));
        wide("institution", "13rem", row -> new Span(row.inCharge(words)));
        if (inForce) wide("status", "10rem", row -> new Pill(row.tone(), row.status()));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(say("none"));
        grid.addClassName("step-table");
        grid.getElement().setAttribute("aria-label", say("label")).executeJs(SPACE_CHOOSES);
        count.getElement().setAttribute("role", "status");
        add(tools(), grid);
    }

    private void wide(String name, String width, SerializableFunction<StepRow, Component> cell) {
        grid.addColumn(new ComponentRenderer<>(cell))
                .setHeader(say(name))
                .setWidth(width)
                .setFlexGrow(0)
                .getElement()
                .executeJs(WIDE_ONLY);
    }

    private Div tools() {
        var all = new Button(say("all"), click -> choose(shown()));
        var none = new Button(say("clear"), click -> choose(List.of()));
        all.addThemeVariants(ButtonVariant.TERTIARY);
        none.addThemeVariants(ButtonVariant.TERTIARY);
        var tools = new Div(all, none, count);
        tools.addClassName("form-tools");
        return tools;
    }

    private Div stepToChoose(StepRow row) {
        var box = new Checkbox(row.name(words));
        box.setValue(chosen.contains(row.seen().id()));
        box.addValueChangeListener(change -> {
            if (change.getValue()) chosen.add(row.seen().id());
            else chosen.remove(row.seen().id());
            showCount();
        });
        var facts = new Span(words.say(
                inForce ? "plan.StepChoice.factsInForce" : "plan.StepChoice.facts",
                StepRow.period(row.step(), words),
                row.inCharge(words),
                row.status()));
        facts.addClassName("narrow-only");
        var cell = new Div(box, facts);
        cell.addClassName("step-to-choose");
        return cell;
    }

    /// What was chosen stays chosen, but for steps that are not there any more.
    void show(List<StepRow> loaded) {
        rows = List.copyOf(loaded);
        grid.setItems(rows);
        chosen.retainAll(rows.stream().map(row -> row.seen().id()).toList());
        filter(filter);
    }

    void filter(Predicate<StepRow> which) {
        filter = which;
        grid.getListDataView().setFilter(which::test);
        showCount();
    }

    List<StepRow> chosen() {
        return rows.stream().filter(row -> chosen.contains(row.seen().id())).toList();
    }

    /// Takes these out of what is chosen.
    void leave(List<StepRow> steps) {
        steps.forEach(row -> chosen.remove(row.seen().id()));
        grid.getDataProvider().refreshAll();
        showCount();
    }

    private List<StepRow> shown() {
        return rows.stream().filter(filter).toList();
    }

    /// Steps that the filter hides stay chosen when more are chosen, and are left with all others.
    private void choose(List<StepRow> steps) {
        if (steps.isEmpty()) chosen.clear();
        steps.forEach(row -> chosen.add(row.seen().id()));
        grid.getDataProvider().refreshAll();
        showCount();
    }

    private void showCount() {
        long hidden = chosen().stream().filter(filter.negate()).count();
        count.setText(words.say("plan.StepChoice.chosen", chosen.size(), hidden));
    }

    private String say(String key) {
        return words.say("plan.StepChoice." + key);
    }
}
