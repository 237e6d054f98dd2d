package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.openplan.design.ErrorSummary;
import org.openplan.design.UnsavedText;
import org.openplan.document.DocumentList;
import org.openplan.document.PlanDocument.Period;
import org.openplan.document.PlanDocument.Section;
import org.openplan.document.Text;
import org.openplan.plan.Obstacle;
import org.openplan.plan.PlanRevision;
import org.openplan.plan.ui.LanguageOfTexts;

/// The form for a plan's texts outside its measures.
class PlanEditor extends Div implements AutosaveForm.Form<PlanRevision> {

    private final EditorContext editing;
    private final PlanRevision shown;
    private final ErrorSummary flaws;
    private final TextBox title;
    private final DatePicker start;
    private final DatePicker end;
    private final CheckedField<LocalDate> first;
    private final CheckedField<LocalDate> last;
    private final Select<String> written = new Select<>();
    private final CheckboxGroup<String> others = new CheckboxGroup<>();
    private final RowList<Section> sections;

    PlanEditor(EditorContext editing, PlanRevision revision, Collection<String> languages) {
        this.editing = editing;
        this.shown = revision;
        flaws = new ErrorSummary(editing.words());
        title = new TextBox(editing, "title").with(shown.title());
        start = Fields.day(editing, "period.start", shown.period().start());
        end = Fields.day(editing, "period.end", shown.period().end());
        first = editing.keep(start);
        last = editing.keep(end);
        var printed = shown.period().printed();
        if (printed != null && !printed.isBlank()) start.setHelperText(editing.say("printed", printed));
        languages(languages);
        var entries = new RowList.Entries<Section>(
                this::section,
                this::summary,
                _ -> Section.of(Text.NONE, Text.NONE),
                one -> one.title().isEmpty() && one.text().isEmpty());
        sections = new RowList<>(editing, DocumentList.SECTIONS, "h3", entries).show(shown.sections());
        addClassName("measure-form");
        getElement().setAttribute("tabindex", "-1");
        add(flaws, part(title, Fields.row(start, end), written, others), new H2(editing.say("sections")), sections);
    }

    private static Div part(Component... fields) {
        var part = new Div(fields);
        part.addClassName("part");
        return part;
    }

    private void languages(Collection<String> known) {
        var choice = new LinkedHashSet<>(shown.languages());
        choice.addAll(known);
        written.setLabel(editing.say("language"));
        written.setHelperText(editing.say("languageHelp"));
        written.setItems(choice);
        written.setItemLabelGenerator(tag -> LanguageOfTexts.nameOf(tag, editing.words()));
        others.setLabel(editing.say("languages"));
        others.setItems(choice);
        others.setItemLabelGenerator(tag -> LanguageOfTexts.nameOf(tag, editing.words()));
        others.setItemEnabledProvider(tag -> !tag.equals(written.getValue()));
        if (!shown.languages().isEmpty()) written.setValue(shown.languages().getFirst());
        others.setValue(new LinkedHashSet<>(shown.languages()));
        editing.watch(written);
        editing.watch(others);
    }

    private Row<Section> section(Section section) {
        var heading = new TextBox(editing, "section.title").with(section.title());
        var text = new TextBox(editing, "section.text").with(section.text());
        var entry = new Div(heading, text);
        entry.addClassName("entry");
        UnsavedText.part(entry, "sections." + section.id());
        return new Row<>(entry, () -> new Section(section.id(), heading.text(), text.text()));
    }

    private CollapsedSummary summary(Section section, int place) {
        var words = editing.words();
        return CollapsedSummary.of(
                editing, DocumentList.SECTIONS, place, words.read(section.title()), words.read(section.text()));
    }

    @Override
    public Div shown() {
        return this;
    }

    @Override
    public PlanRevision revision() {
        return new PlanRevision(
                title.text(),
                spoken(),
                new Period(first.get(), last.get(), shown.period().printed()),
                sections.value());
    }

    private List<String> spoken() {
        return Stream.concat(Stream.ofNullable(written.getValue()), others.getValue().stream())
                .distinct()
                .toList();
    }

    @Override
    public void refuse(Obstacle obstacle) {
        flaws.clear();
        var why = editing.words().say("plan.Obstacle." + obstacle.reason());
        switch (obstacle.reason()) {
            case PLAN_WITHOUT_TITLE -> flaws.mark(title, why);
            case PLAN_WITHOUT_PERIOD -> flaws.mark(start.isEmpty() ? start : end, why);
            case PLAN_ENDS_BEFORE_START, YEAR_IMPLAUSIBLE -> flaws.mark(end, why);
            case PLAN_WITHOUT_LANGUAGE -> flaws.mark(written, why);
            default -> flaws.of(why);
        }
    }

    @Override
    public void accept() {
        flaws.clear();
        sections.refresh();
    }
}
