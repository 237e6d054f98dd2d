package org.openplan.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.openplan.design.Flaws;
import org.openplan.document.PlanDocument.Period;
import org.openplan.document.PlanDocument.Section;
import org.openplan.document.Text;
import org.openplan.plan.Obstacle;
import org.openplan.plan.PlanRevision;

/// The form of what a plan says outside its measures.
class PlanEditor extends Div {

    private final Editing editing;
    private final PlanRevision shown;
    private final Flaws flaws;
    private final TextBox title;
    private final DatePicker start;
    private final DatePicker end;
    private final Select<String> first = new Select<>();
    private final CheckboxGroup<String> others = new CheckboxGroup<>();
    private final RowList<Section> sections;

    PlanEditor(Editing editing, PlanRevision revision, Collection<String> languages) {
        this.editing = editing;
        this.shown = revision;
        flaws = new Flaws(editing.words());
        title = new TextBox(editing, "title").with(shown.title());
        start = SmallRows.day(editing, "period.start", shown.period().start());
        end = SmallRows.day(editing, "period.end", shown.period().end());
        var printed = shown.period().printed();
        if (printed != null && !printed.isBlank()) start.setHelperText(editing.say("printed", printed));
        languages(languages);
        sections = new RowList<>(editing, "section", this::section, PlanEditor::blank);
        sections.show(shown.sections());
        addClassName("measure-form");
        add(flaws, part(title, SmallRows.row(start, end), first, others), new H2(editing.say("sections")), sections);
    }

    private static Div part(Component... fields) {
        var part = new Div(fields);
        part.addClassName("part");
        return part;
    }

    private void languages(Collection<String> known) {
        var choice = new LinkedHashSet<>(shown.languages());
        choice.addAll(known);
        first.setLabel(editing.say("language"));
        first.setHelperText(editing.say("languageHelp"));
        first.setItems(choice);
        first.setItemLabelGenerator(tag -> LanguageOfTexts.nameOf(tag, editing.words()));
        others.setLabel(editing.say("languages"));
        others.setItems(choice);
        others.setItemLabelGenerator(tag -> LanguageOfTexts.nameOf(tag, editing.words()));
        others.setItemEnabledProvider(tag -> !tag.equals(first.getValue()));
        if (!shown.languages().isEmpty()) first.setValue(shown.languages().getFirst());
        others.setValue(new LinkedHashSet<>(shown.languages()));
        editing.watch(first);
        editing.watch(others);
    }

    private Row<Section> section(Section section) {
        var heading = new TextBox(editing, "section.title").with(section.title());
        var text = new TextBox(editing, "section.text").with(section.text());
        var entry = new Div(heading, text);
        entry.addClassName("entry");
        return new Row<>(entry, () -> new Section(heading.text(), text.text()));
    }

    private static Section blank() {
        return new Section(Text.NONE, Text.NONE);
    }

    /// What stands in the form now.
    PlanRevision revision() {
        return new PlanRevision(
                title.text(),
                spoken(),
                new Period(start.getValue(), end.getValue(), shown.period().printed()),
                sections.value().stream()
                        .filter(one -> !one.title().isEmpty() || !one.text().isEmpty())
                        .toList());
    }

    private List<String> spoken() {
        return Stream.concat(Stream.ofNullable(first.getValue()), others.getValue().stream())
                .distinct()
                .toList();
    }

    /// Says at the field why nothing was saved.
    void refuse(Obstacle obstacle) {
        flaws.clear();
        var why = editing.words().say("plan.Obstacle." + obstacle.reason());
        switch (obstacle.reason()) {
            case PLAN_WITHOUT_TITLE -> flaws.at(title, why);
            case PLAN_WITHOUT_PERIOD -> flaws.at(start.isEmpty() ? start : end, why);
            case PLAN_ENDS_BEFORE_START -> flaws.at(end, why);
            case PLAN_WITHOUT_LANGUAGE -> flaws.at(first, why);
            default -> flaws.of(why);
        }
    }

    void accept() {
        flaws.clear();
    }
}
