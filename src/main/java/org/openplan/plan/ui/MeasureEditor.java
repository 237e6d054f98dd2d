package org.openplan.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Link;
import org.openplan.document.PlanDocument.Participant;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.MeasureText;

/// The form of one measure, in the order in which it is read.
class MeasureEditor extends Div {

    private static final int SUMMARY_LIMIT = 140;
    private static final List<String> MARKS =
            List.of("GENDER_EQUALITY", "ANTI_CORRUPTION", "VULNERABLE_GROUPS", "E_GOVERNMENT");

    private final Editing editing;
    private final PlanDocument.Measure shown;
    private final TextField number;
    private final Map<MeasureText, TextBox> texts = new EnumMap<>(MeasureText.class);
    private final ValuesPart values;
    private final DatePicker start;
    private final DatePicker end;
    private final InstitutionField institution;
    private final TextField person;
    private final TextField email;
    private final TextField phone;
    private final RowList<Participant> participants;
    private final RowList<StepEntry> steps;
    private final RowList<Indicator> indicators;
    private final RowList<BudgetLine> budget;
    private final RowList<Link> links;
    private final CheckboxGroup<String> marks = new CheckboxGroup<>();
    private final TextField policyAreas;
    private final TextField sdgTargets;

    MeasureEditor(Editing editing, MeasureRevision revision, Component officers) {
        this.editing = editing;
        this.shown = revision.measure();
        number = SmallRows.text(editing, "number", shown.number());
        number.setMaxLength(16);
        number.addClassName("short");
        for (var text : MeasureText.values()) texts.put(text, new TextBox(editing, text.field()).with(text.of(shown)));
        var summary = box(MeasureText.SUMMARY).helped("summaryHelp");
        summary.addValueChangeListener(change -> count(summary));
        count(summary);
        values = new ValuesPart(editing, shown.values());
        start = new DayField(editing, "period.start", shown.period().start());
        end = new DayField(editing, "period.end", shown.period().end());
        var responsible = shown.responsible();
        institution = new InstitutionField(editing, "institution", responsible.institution());
        institution.setHelperText(editing.say("institutionHelp"));
        person = SmallRows.text(editing, "person", responsible.person());
        email = SmallRows.text(editing, "email", responsible.email());
        phone = SmallRows.text(editing, "phone", responsible.phone());
        participants = new RowList<>(
                editing, "participant", one -> SmallRows.participant(editing, one), SmallRows::participant);
        participants.show(shown.participants());
        steps = new RowList<>(editing, "step", one -> StepEditor.row(editing, one), this::nextStep);
        steps.show(entries(revision));
        indicators =
                new RowList<>(editing, "indicator", one -> IndicatorEditor.row(editing, one), IndicatorEditor::blank);
        indicators.show(shown.indicators());
        budget = new RowList<>(editing, "budget", one -> SmallRows.budgetLine(editing, one), SmallRows::budgetLine);
        budget.show(shown.budget());
        links = new RowList<>(editing, "link", one -> SmallRows.link(editing, one), SmallRows::link);
        links.show(shown.links());
        policyAreas = listField("policyAreas", shown.policyAreas());
        sdgTargets = listField("sdgTargets", shown.sdgTargets());
        marks.setLabel(editing.say("marks"));
        marks.setItems(marksKnown());
        marks.setItemLabelGenerator(this::mark);
        marks.setValue(new LinkedHashSet<>(shown.marks()));
        editing.watch(marks);
        addClassName("measure-form");
        add(
                part("what", row(number), box(MeasureText.TITLE), summary, box(MeasureText.DESCRIPTION)),
                part("why", box(MeasureText.PROBLEM), box(MeasureText.GOAL), box(MeasureText.RELEVANCE), values),
                part("who", row(start, end), institution, officers, row(person, email, phone)),
                part("participants", participants),
                part("steps", steps),
                part("indicators", indicators),
                part("money", budget),
                part("links", links, policyAreas, sdgTargets, marks));
    }

    /// What stands in the form now.
    MeasureRevision revision() {
        var kept = kept(steps, StepEntry::isBlank);
        return new MeasureRevision(
                measure().withSteps(kept.stream().map(StepEntry::step).toList()),
                kept.stream().map(StepEntry::id).toList());
    }

    private PlanDocument.Measure measure() {
        var responsible = new PlanDocument.Responsible(
                institution.name(), SmallRows.orNull(person), SmallRows.orNull(email), SmallRows.orNull(phone));
        var worded = shown;
        for (var text : MeasureText.values())
            worded = text.into(worded, box(text).text());
        return worded.with()
                .number(number.getValue().strip())
                .values(values.value())
                .period(new PlanDocument.Period(
                        start.getValue(), end.getValue(), shown.period().printed()))
                .responsible(responsible)
                .participants(kept(participants, one -> one.name().isEmpty()))
                .steps(List.of())
                .indicators(kept(indicators, IndicatorEditor::isBlank))
                .budget(kept(budget, SmallRows::isBlank))
                .policyAreas(listed(policyAreas))
                .marks(List.copyOf(marks.getValue()))
                .sdgTargets(listed(sdgTargets))
                .links(kept(links, SmallRows::isBlank))
                .build();
    }

    private static <T> List<T> kept(RowList<T> rows, Predicate<T> blank) {
        return rows.value().stream().filter(Predicate.not(blank)).toList();
    }

    void refuseNumber(String why) {
        number.setInvalid(true);
        number.setErrorMessage(why);
        number.focus();
    }

    void acceptNumber() {
        number.setInvalid(false);
    }

    private StepEntry nextStep() {
        return StepEntry.blank(steps.value().size() + 1);
    }

    private static List<StepEntry> entries(MeasureRevision revision) {
        var shown = revision.measure().steps();
        return java.util.stream.IntStream.range(0, shown.size())
                .mapToObj(i -> new StepEntry(revision.steps().get(i), shown.get(i)))
                .toList();
    }

    private TextBox box(MeasureText text) {
        return Objects.requireNonNull(texts.get(text));
    }

    private void count(TextBox summary) {
        int over = summary.getValue().length() - SUMMARY_LIMIT;
        summary.setHelperText(over > 0 ? editing.say("summaryOver", over) : editing.say("summaryHelp"));
    }

    private Section part(String name, Component... fields) {
        var part = new Section(new H2(editing.say("part." + name)));
        part.add(fields);
        part.setId(name);
        return part;
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("side-by-side");
        return row;
    }

    private TextField listField(String name, List<String> shown) {
        var field = SmallRows.text(editing, name, String.join(", ", shown));
        field.setHelperText(editing.say("commas"));
        field.setWidthFull();
        return field;
    }

    private static List<String> listed(TextField field) {
        return Arrays.stream(field.getValue().split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private List<String> marksKnown() {
        var known = new LinkedHashSet<>(MARKS);
        known.addAll(shown.marks());
        return List.copyOf(known);
    }

    private String mark(String code) {
        return MARKS.contains(code) ? editing.say("mark." + code) : code;
    }
}
