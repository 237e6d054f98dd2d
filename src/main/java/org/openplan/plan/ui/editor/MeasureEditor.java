package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openplan.design.ErrorSummary;
import org.openplan.document.Finding;
import org.openplan.document.MeasureField;
import org.openplan.document.MeasurePart;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.Obstacle;

/// The form of one measure, in reading order.
class MeasureEditor extends Div implements AutosaveForm.Form<MeasureRevision> {

    private static final int SUMMARY_LIMIT = 140;

    private final EditorContext editing;
    private final Choices choices;
    private final Supplier<Component> officers;
    private final ErrorSummary flaws;
    private final PartSummaries summaries;
    private final FormParts<MeasureRevision> parts;
    private List<Finding> findings = List.of();
    private @Nullable TextField number;
    private @Nullable ResponsiblePart responsible;

    MeasureEditor(EditorContext editing, Choices choices, MeasureRevision revision, Supplier<Component> officers) {
        this.editing = editing;
        this.choices = choices;
        this.officers = officers;
        flaws = new ErrorSummary(editing.words());
        summaries = new PartSummaries(editing, choices, () -> findings);
        var lists = new ListParts(editing, choices, () -> findings);
        parts = new FormParts<>(editing, revision);
        part(MeasurePart.WHAT, shown -> what(shown.measure()));
        part(MeasurePart.WHY, shown -> why(shown.measure()));
        part(MeasurePart.WHO, shown -> who(shown.measure()));
        part(MeasurePart.PARTICIPANTS, shown -> ParticipantRow.part(lists, shown.measure()));
        part(MeasurePart.STEPS, shown -> StepEditor.part(lists, shown));
        part(MeasurePart.INDICATORS, shown -> IndicatorEditor.part(lists, shown.measure()));
        part(MeasurePart.MONEY, shown -> BudgetRow.part(lists, shown.measure()));
        part(MeasurePart.LINKS, shown -> links(LinkRow.part(lists, shown.measure()), shown.measure()));
        editing.opened().whenBuilt(this::note);
        addClassName("measure-form");
        getElement().setAttribute("tabindex", "-1");
        add(flaws, parts);
    }

    private void part(MeasurePart part, Function<MeasureRevision, FormPart<MeasureRevision>> drawing) {
        parts.with(part, shown -> summaries.of(part, shown.measure()), drawing);
    }

    /// Shows the open findings at their fields, and counts them where these are collapsed.
    void show(List<Finding> open) {
        findings = open;
        parts.refresh();
        note();
    }

    private void note() {
        FieldFindings.show(editing.words(), this, "", findings);
    }

    /// Opens the part, entry or field that an address names and moves the focus there.
    void open(String address) {
        FormPlace.parse(address).ifPresent(this::open);
    }

    private void open(FormPlace place) {
        var there = unfold(place);
        Fields.within(there)
                .filter(one -> one instanceof Focusable && FieldFindings.isNamed(one, place.field()))
                .findFirst()
                .ifPresentOrElse(one -> ((Focusable<?>) one).focus(), there::focus);
    }

    /// Opens the part and the entry, and returns the innermost.
    private Collapsible unfold(FormPlace place) {
        var part = parts.part(place.part());
        part.open();
        var there = Fields.within(part)
                .filter(one -> one instanceof Collapsible entry && entry.name().equals(place.entry()))
                .map(Collapsible.class::cast)
                .findFirst()
                .orElse(part);
        there.open();
        return there;
    }

    @Override
    public Div shown() {
        return this;
    }

    @Override
    public MeasureRevision revision() {
        return parts.revision();
    }

    @Override
    public void refuse(Obstacle obstacle) {
        flaws.clear();
        var why = editing.words()
                .say("plan.Obstacle." + obstacle.reason(), obstacle.details().toArray());
        switch (obstacle.reason()) {
            case NUMBER_TAKEN -> {
                parts.part(MeasurePart.WHAT).open();
                if (number != null) flaws.mark(number, why);
            }
            case MEASURE_WITHOUT_OWNER -> {
                parts.part(MeasurePart.WHO).open();
                if (responsible != null) flaws.mark(responsible.institution(), why);
            }
            default -> flaws.of(why);
        }
    }

    /// Shows an error at the field that an address names, or above the form if it names a whole list or nothing.
    void refuse(String address, String why) {
        FormPlace.parse(address).flatMap(this::field).ifPresentOrElse(field -> mark(field, why), () -> flaws.of(why));
    }

    private Optional<Component> field(FormPlace place) {
        return Fields.within(unfold(place))
                .filter(one -> one instanceof HasValidation && FieldFindings.isNamed(one, place.field()))
                .findFirst();
    }

    private <F extends Component & HasValidation> void mark(Component field, String why) {
        @SuppressWarnings("unchecked")
        var checked = (F) field;
        flaws.at(checked, why);
    }

    @Override
    public void accept() {
        flaws.clear();
        parts.refresh();
    }

    private FormPart<MeasureRevision> what(Measure shown) {
        var field = Fields.text(editing, "number", shown.number());
        field.setMaxLength(16);
        field.addClassName("short");
        // A proposed measure gets its number with its place in the plan.
        field.setVisible(!shown.number().isEmpty());
        number = FieldFindings.name(field, "number");
        var texts = new TextsPart(editing, shown, MeasurePart.WHAT);
        var summary = texts.box(MeasureField.SUMMARY);
        summary.addValueChangeListener(change -> count(summary));
        count(summary);
        return FormPart.ofMeasure(
                new Div(Fields.row(field), texts),
                measure -> texts.into(measure).withNumber(field.getValue().strip()));
    }

    private FormPart<MeasureRevision> why(Measure shown) {
        var texts = new TextsPart(editing, shown, MeasurePart.WHY);
        var values = FieldFindings.name(new ValuesPart(editing, shown.values()), "values");
        return FormPart.ofMeasure(
                new Div(texts, new H3(editing.say("values")), values),
                measure -> texts.into(measure).withValues(values.value()));
    }

    private FormPart<MeasureRevision> who(Measure shown) {
        var part = new ResponsiblePart(editing, choices, shown, officers.get());
        responsible = part;
        return FormPart.ofMeasure(
                part, measure -> measure.withPeriod(part.period()).withResponsible(part.responsible()));
    }

    private FormPart<MeasureRevision> links(FormPart<MeasureRevision> links, Measure shown) {
        var subjects = new SubjectsPart(editing, choices, shown);
        var texts = new TextsPart(editing, shown, MeasurePart.LINKS);
        return FormPart.around(
                links,
                new Div(new H3(editing.say("links")), links.shown(), new H3(editing.say("subjects")), subjects, texts),
                measure -> subjects.into(texts.into(measure)));
    }

    private void count(TextBox summary) {
        int over = summary.getValue().length() - SUMMARY_LIMIT;
        summary.setHelperText(over > 0 ? editing.say("summaryOver", over) : editing.say("summaryHelp"));
    }
}
