package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.openplan.design.ErrorSummary;
import org.openplan.document.MeasureField;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Link;
import org.openplan.document.PlanDocument.Participant;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.Obstacle;

/// The form of one measure, in reading order.
class MeasureEditor extends Div implements AutosaveForm.Form<MeasureRevision> {

    private static final int SUMMARY_LIMIT = 140;

    private final EditorContext editing;
    private final Choices choices;
    private final PlanDocument.Measure shown;
    private final ErrorSummary flaws;
    private final TextField number;
    private final Map<MeasureField, TextBox> texts = new EnumMap<>(MeasureField.class);
    private final ValuesPart values;
    private final ResponsiblePart responsible;
    private final RowList<Participant> participants;
    private final RowList<StepEntry> steps;
    private final RowList<Indicator> indicators;
    private final RowList<BudgetLine> budget;
    private final RowList<Link> links;
    private final SubjectsPart subjects;

    MeasureEditor(EditorContext editing, Choices choices, MeasureRevision revision, Component officers) {
        this.editing = editing;
        this.choices = choices;
        this.shown = revision.measure();
        flaws = new ErrorSummary(editing.words());
        number = Fields.text(editing, "number", shown.number());
        number.setMaxLength(16);
        number.addClassName("short");
        for (var text : MeasureField.texts())
            texts.put(text, TextBox.of(editing, text).with(text.text(shown)));
        var summary = box(MeasureField.SUMMARY);
        summary.addValueChangeListener(change -> count(summary));
        count(summary);
        values = new ValuesPart(editing, shown.values());
        responsible = new ResponsiblePart(editing, choices, shown, officers);
        participants =
                new RowList<>(editing, "participant", one -> ParticipantRow.of(editing, one), ParticipantRow::blank);
        participants.show(shown.participants());
        // adopted steps are withdrawn, never removed
        steps = new RowList<>(editing, "step", one -> StepEditor.row(editing, choices, one), this::nextStep)
                .lasting(editing.binding());
        steps.show(entries(revision));
        indicators = new RowList<>(
                editing, "indicator", one -> IndicatorEditor.row(editing, choices, one), IndicatorEditor::blank);
        indicators.show(shown.indicators());
        budget = new RowList<>(editing, "budget", one -> BudgetRow.of(editing, one), this::nextLine);
        budget.show(shown.budget());
        links = new RowList<>(editing, "link", one -> LinkRow.of(editing, one), LinkRow::blank);
        links.show(shown.links());
        subjects = new SubjectsPart(editing, choices, shown);
        addClassName("measure-form");
        getElement().setAttribute("tabindex", "-1");
        add(
                flaws,
                part("what", Fields.row(number), boxes(MeasureField.TITLE, MeasureField.DESCRIPTION)),
                part("why", boxes(MeasureField.PROBLEM, MeasureField.RELEVANCE), values),
                part("who", responsible),
                part("participants", participants),
                part("steps", steps),
                part("indicators", indicators),
                part("money", budget),
                part("links", links, subjects, boxes(MeasureField.ADDITIONAL_INFORMATION, last())));
    }

    private static MeasureField last() {
        return MeasureField.texts().getLast();
    }

    @Override
    public Div shown() {
        return this;
    }

    @Override
    public MeasureRevision revision() {
        var kept = steps.value();
        return new MeasureRevision(
                measure().withSteps(kept.stream().map(StepEntry::step).toList()),
                kept.stream().map(StepEntry::id).toList());
    }

    private PlanDocument.Measure measure() {
        var worded = shown;
        for (var text : MeasureField.texts())
            worded = text.into(worded, box(text).text());
        return worded.with()
                .number(number.getValue().strip())
                .values(values.value())
                .period(responsible.period())
                .responsible(responsible.responsible())
                .participants(participants.value().stream()
                        .filter(one -> !one.name().isEmpty())
                        .toList())
                .steps(List.of())
                .indicators(indicators.value().stream()
                        .filter(one -> !IndicatorEditor.isBlank(one))
                        .toList())
                .budget(kept(budget, BudgetRow.NOTHING))
                .policyAreas(subjects.policyAreas())
                .marks(subjects.marks())
                .sdgTargets(subjects.sdgTargets())
                .links(kept(links, LinkRow.blank()))
                .build();
    }

    /// The entries without emptied ones.
    private static <T> List<T> kept(RowList<T> rows, T empty) {
        return rows.value().stream().filter(one -> !one.equals(empty)).toList();
    }

    @Override
    public void refuse(Obstacle obstacle) {
        flaws.clear();
        var why = editing.words()
                .say("plan.Obstacle." + obstacle.reason(), obstacle.details().toArray());
        switch (obstacle.reason()) {
            case NUMBER_TAKEN -> flaws.mark(number, why);
            case MEASURE_WITHOUT_OWNER -> flaws.mark(responsible.institution(), why);
            default -> flaws.of(why);
        }
    }

    @Override
    public void accept() {
        flaws.clear();
    }

    private StepEntry nextStep() {
        var taken = steps.all().stream().map(entry -> entry.step().number()).toList();
        int next = taken.size() + 1;
        while (taken.contains(String.valueOf(next))) next++;
        return StepEntry.blank(next);
    }

    /// A new line uses the currency of the previous line.
    private BudgetLine nextLine() {
        var before = budget.all().isEmpty() ? null : budget.all().getLast().currency();
        return BudgetRow.blank(before == null ? choices.currency() : before);
    }

    private static List<StepEntry> entries(MeasureRevision revision) {
        var shown = revision.measure().steps();
        return IntStream.range(0, shown.size())
                .mapToObj(i -> new StepEntry(revision.steps().get(i), shown.get(i)))
                .toList();
    }

    /// The fields for the texts from `first` to `last`, in reading order.
    private Div boxes(MeasureField first, MeasureField last) {
        var boxes = new Div();
        MeasureField.texts().stream()
                .filter(text -> text.compareTo(first) >= 0 && text.compareTo(last) <= 0)
                .map(this::box)
                .forEach(boxes::add);
        boxes.addClassName("texts");
        return boxes;
    }

    private TextBox box(MeasureField text) {
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
}
