package org.openplan.imports.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openplan.document.MeasureField;
import org.openplan.document.OgpValue;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.PlanDocument.ClaimedValue;
import org.openplan.document.PlanDocument.Link;
import org.openplan.document.PlanDocument.Participant;
import org.openplan.document.PlanDocument.Period;
import org.openplan.document.PlanDocument.Responsible;
import org.openplan.document.Text;
import org.openplan.imports.dates.PrintedDate;
import org.openplan.imports.labels.Field;

/// A measure that is being read.
public final class MeasureDraft {

    String number;
    String title;
    final Map<MeasureField, StringBuilder> texts = new EnumMap<>(MeasureField.class);
    final Map<OgpValue, String> values = new EnumMap<>(OgpValue.class);
    final Set<Field> filled = EnumSet.noneOf(Field.class);
    final Map<String, Participant> participants = new LinkedHashMap<>();
    final List<StepDraft> steps = new ArrayList<>();
    final List<String> indicators = new ArrayList<>();
    final List<BudgetLine> budget = new ArrayList<>();
    final List<String> policyAreas = new ArrayList<>();
    final List<String> sdgTargets = new ArrayList<>();
    final List<String> links = new ArrayList<>();
    final List<String> printedPeriod = new ArrayList<>();

    @Nullable
    PrintedDate start;

    @Nullable
    PrintedDate end;

    @Nullable
    String institution;

    @Nullable
    String person;

    @Nullable
    String email;

    @Nullable
    String phone;

    /// Found in a row of a table of measures, possibly described in full elsewhere.
    boolean listed;

    private int headingLevel;
    private final Set<String> stepNumbers = new HashSet<>();

    MeasureDraft(String number, String title) {
        this.number = number;
        this.title = title;
    }

    public String title() {
        return title;
    }

    public boolean isTitled() {
        return !title.isEmpty();
    }

    public boolean isEmpty() {
        return filled.isEmpty() && steps.isEmpty();
    }

    public boolean isFilled(Field field) {
        return filled.contains(field);
    }

    public boolean hasSteps() {
        return !steps.isEmpty();
    }

    public boolean hasPerson() {
        return person != null;
    }

    /// The level of the heading above the measure, 0 for none.
    public int headingLevel() {
        return headingLevel;
    }

    public void headAt(int level) {
        headingLevel = level;
    }

    /// Marks it as found in a row of a table of measures.
    public void list() {
        listed = true;
    }

    void append(MeasureField field, String text, String between) {
        var before = texts.computeIfAbsent(field, _ -> new StringBuilder());
        if (!before.isEmpty()) before.append(between);
        before.append(text);
    }

    @Nullable
    StepDraft lastStep() {
        return steps.isEmpty() ? null : steps.getLast();
    }

    /// A number no other step has: the printed one, or otherwise the next in order.
    String freeStepNumber(@Nullable String printed) {
        if (printed != null && !hasStep(printed)) return printed;
        int next = steps.size() + 1;
        while (hasStep(String.valueOf(next))) next++;
        return String.valueOf(next);
    }

    void add(StepDraft step) {
        steps.add(step);
        stepNumbers.add(step.number);
        filled.add(Field.STEPS);
    }

    private boolean hasStep(String number) {
        return stepNumbers.contains(number);
    }

    void addValue(OgpValue value, String how) {
        values.merge(value, how, (before, more) -> (before + "\n" + more).strip());
    }

    public PlanDocument.Measure toMeasure(String language) {
        Function<String, Text> text = words -> Text.of(language, words);
        var worded = PlanDocument.Measure.numbered(number);
        for (var prose : texts.entrySet())
            worded = prose.getKey().into(worded, text.apply(prose.getValue().toString()));
        return worded.with()
                .title(text.apply(title))
                .values(values.entrySet().stream()
                        .map(entry -> new ClaimedValue(entry.getKey(), text.apply(entry.getValue())))
                        .toList())
                .period(period())
                .responsible(new Responsible(institution, person, email, phone))
                .participants(List.copyOf(participants.values()))
                .steps(steps.stream().map(step -> step.toStep(language)).toList())
                .indicators(indicators.stream()
                        .map(words -> Indicators.read(language, words))
                        .toList())
                .budget(budget)
                .policyAreas(policyAreas)
                .sdgTargets(sdgTargets)
                .links(links.stream()
                        .map(words -> new Link(text.apply(words), null))
                        .toList())
                .build();
    }

    private Period period() {
        if (start == null && end == null && printedPeriod.isEmpty()) return Period.UNKNOWN;
        return new Period(
                start == null ? null : start.first(),
                end == null ? null : end.last(),
                printedPeriod.isEmpty() ? null : String.join(" – ", printedPeriod));
    }

    static BudgetLine budgetLine(
            @Nullable Integer year, @Nullable BigDecimal amount, @Nullable String currency, String source) {
        return new BudgetLine(year, amount, currency, source, null);
    }
}
