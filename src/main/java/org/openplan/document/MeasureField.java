package org.openplan.document;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Period;
import org.openplan.document.PlanDocument.Responsible;

/// The fields of a measure in reading order, each named once. All code that shows, compares, checks or exports a
/// measure field by field iterates over these; the label is `document.MeasureField.<NAME>`.
public enum MeasureField {
    NUMBER(MeasurePart.WHAT, "number", Kind.WORD, Measure::number, Measure::withNumber),
    TITLE(MeasurePart.WHAT, "title", Measure::title, Measure::withTitle),
    SUMMARY(MeasurePart.WHAT, "summary", Measure::summary, Measure::withSummary),
    DESCRIPTION(MeasurePart.WHAT, "description", Measure::description, Measure::withDescription),
    PROBLEM(MeasurePart.WHY, "problem", Measure::problem, Measure::withProblem),
    GOAL(MeasurePart.WHY, "goal", Measure::goal, Measure::withGoal),
    RELEVANCE(MeasurePart.WHY, "relevance", Measure::relevance, Measure::withRelevance),
    ADDITIONAL_INFORMATION(
            MeasurePart.LINKS,
            "additionalInformation",
            Measure::additionalInformation,
            Measure::withAdditionalInformation),
    VALUES(MeasurePart.WHY, "values", Kind.LIST, Measure::values, Measure::withValues),
    PERIOD(MeasurePart.WHO, "period", Kind.RECORD, Measure::period, Measure::withPeriod),
    RESPONSIBLE(MeasurePart.WHO, "responsible", Kind.RECORD, Measure::responsible, Measure::withResponsible),
    PARTICIPANTS(MeasurePart.PARTICIPANTS, "participants", Kind.LIST, Measure::participants, Measure::withParticipants),
    STEPS(MeasurePart.STEPS, "steps", Kind.LIST, Measure::steps, Measure::withSteps),
    INDICATORS(MeasurePart.INDICATORS, "indicators", Kind.LIST, Measure::indicators, Measure::withIndicators),
    BUDGET(MeasurePart.MONEY, "budget", Kind.LIST, Measure::budget, Measure::withBudget),
    POLICY_AREAS(MeasurePart.LINKS, "policyAreas", Kind.LIST, Measure::policyAreas, Measure::withPolicyAreas),
    MARKS(MeasurePart.LINKS, "marks", Kind.LIST, Measure::marks, Measure::withMarks),
    SDG_TARGETS(MeasurePart.LINKS, "sdgTargets", Kind.LIST, Measure::sdgTargets, Measure::withSdgTargets),
    LINKS(MeasurePart.LINKS, "links", Kind.LIST, Measure::links, Measure::withLinks),
    ORIGIN(null, "origin", Kind.RECORD, Measure::origin, Measure::withOrigin),
    COMPLETION(null, "completion", Kind.WORD, Measure::completion, Measure::withCompletion),
    DECLARED(null, "declared", Kind.RECORD, Measure::declared, Measure::withDeclared),
    ASSESSMENTS(null, "assessments", Kind.LIST, Measure::assessments, Measure::withAssessments);

    /// The type of a field: a text in the plan's languages, a word or code, a record of a few values, or a list of
    /// records.
    public enum Kind {
        TEXT,
        WORD,
        RECORD,
        LIST
    }

    private static final List<MeasureField> TEXTS =
            Arrays.stream(values()).filter(field -> field.kind == Kind.TEXT).toList();

    private final @Nullable MeasurePart part;
    private final String field;
    private final Kind kind;
    private final Function<Measure, @Nullable Object> value;
    private final BiFunction<Measure, Measure, Measure> copy;
    private final @Nullable BiFunction<Measure, Text, Measure> with;

    @SuppressWarnings("NullAway") // a value that may be missing is set by a method that takes it so
    <T> MeasureField(
            @Nullable MeasurePart part,
            String field,
            Kind kind,
            Function<Measure, @Nullable T> value,
            BiFunction<Measure, T, Measure> with) {
        this.part = part;
        this.field = field;
        this.kind = kind;
        this.value = value::apply;
        this.copy = (into, from) -> with.apply(into, value.apply(from));
        this.with = null;
    }

    MeasureField(
            MeasurePart part, String field, Function<Measure, Text> text, BiFunction<Measure, Text, Measure> with) {
        this.part = part;
        this.field = field;
        this.kind = Kind.TEXT;
        this.value = text::apply;
        this.copy = (into, from) -> with.apply(into, text.apply(from));
        this.with = with;
    }

    /// All text fields in reading order.
    public static List<MeasureField> texts() {
        return TEXTS;
    }

    /// The field with this name in the plan document.
    public static Optional<MeasureField> named(String field) {
        return Arrays.stream(values())
                .filter(known -> known.field.equals(field))
                .findFirst();
    }

    /// The part of the form in which the field stands; empty if it is not filled in there.
    public Optional<MeasurePart> part() {
        return Optional.ofNullable(part);
    }

    /// The name of the field in the plan document.
    public String field() {
        return field;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable Object of(Measure measure) {
        return value.apply(measure);
    }

    /// Whether nothing is known of this field: no text, an empty list, or a record without a value.
    public boolean isEmpty(Measure measure) {
        return switch (of(measure)) {
            case null -> true;
            case Text text -> text.isEmpty();
            case String word -> word.isBlank();
            case Collection<?> list -> list.isEmpty();
            case Object record -> record.equals(Period.UNKNOWN) || record.equals(Responsible.UNKNOWN);
        };
    }

    /// The first measure with the second one's value of this field.
    public Measure copy(Measure into, Measure from) {
        return copy.apply(into, from);
    }

    /// Only for text fields.
    public Text text(Measure measure) {
        return of(measure) instanceof Text text ? text : Text.NONE;
    }

    /// Only of a text.
    public Measure into(Measure measure, Text text) {
        if (with == null) throw new IllegalArgumentException(this + " is no text");
        return with.apply(measure, text);
    }

    /// Appends a paragraph to the existing text.
    public Measure appendTo(Measure measure, String language, String paragraph) {
        var before = text(measure);
        var all = before.in(language).map(there -> there + "\n\n" + paragraph).orElse(paragraph);
        return into(measure, before.with(language, all));
    }
}
