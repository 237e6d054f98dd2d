package org.openplan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.design.ErrorSummary;
import org.openplan.design.StatusMessage;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.language.Messages;
import org.openplan.plan.MeasureFigures;
import org.openplan.progress.DueStep;
import org.openplan.progress.ReportContent;
import org.openplan.progress.ReportedReading;
import org.openplan.progress.ReportedSpending;

/// The figures of a step's measure in the report on it: a reading of each indicator, and the money spent in the year of
/// the quarter. All may stay empty.
class FiguresPart extends Composite<NativeDetails> {

    private final Messages words;
    private final MeasureFigures figures;
    private final Runnable changed;
    private final Div inside = new Div();
    private final List<ReadingFields> readings = new ArrayList<>();
    private final List<SpendingFields> spending = new ArrayList<>();

    FiguresPart(
            ReportServices answering,
            DueStep due,
            List<DueStep> beside,
            @Nullable ReportContent known,
            Runnable changed) {
        this.words = answering.words();
        this.figures = answering.figures().of(due.details().id());
        this.changed = changed;
        getContent().addClassName("figures");
        getContent().setSummaryText(say("title", figures.indicators().size()));
        getContent().setContent(inside);
        inside.add(new Paragraph(say("help")));
        beside.forEach(this::mention);
        for (var indicator : figures.indicators()) {
            var fields =
                    new ReadingFields(words, indicator, figures, due.round().quarter(), answering.today(), changed);
            readings.add(fields);
            inside.add(fields);
        }
        lines(due.round().quarter().year(), answering.currency()).forEach(this::add);
        if (known != null) fill(known);
    }

    /// The money of the year and that of no year; a line that plans nothing where the plan has none.
    private List<BudgetLine> lines(int year, @Nullable String currency) {
        var lines = new ArrayList<BudgetLine>();
        for (var line : figures.budget()) {
            boolean isNow = line.year() == null || line.year() == year;
            if (isNow && lines.stream().noneMatch(line::isAlso)) lines.add(line);
        }
        if (lines.stream().noneMatch(line -> Objects.equals(line.year(), year)))
            lines.add(new BudgetLine(year, null, currencyOf(figures.budget()).orElse(currency), null, null));
        return lines;
    }

    private static Optional<String> currencyOf(List<BudgetLine> budget) {
        return budget.stream()
                .flatMap(line -> Stream.ofNullable(line.currency()))
                .findFirst();
    }

    private SpendingFields add(BudgetLine line) {
        var fields = new SpendingFields(words, line, "spending." + spending.size(), changed);
        spending.add(fields);
        inside.add(fields);
        return fields;
    }

    /// What the same person has handed in with another step of the measure.
    private void mention(DueStep other) {
        var report = other.report();
        if (report == null) return;
        var all = String.join(" ", new FigureWords(words).inShort(report.answer()));
        if (!all.isEmpty())
            inside.add(new Paragraph(say("elsewhere", other.details().step().number(), all)));
    }

    private void fill(ReportContent known) {
        known.readings().forEach(this::fill);
        known.spending().forEach(this::fill);
        getContent().setOpen(!known.readings().isEmpty() || !known.spending().isEmpty());
    }

    private void fill(ReportedReading known) {
        var indicator = figures.indicator(known.indicatorId());
        if (indicator.isEmpty()) inside.add(StatusMessage.plain(gone(known)));
        else readings.get(figures.indicators().indexOf(indicator.get())).fill(known);
    }

    private String gone(ReportedReading known) {
        var value = known.value() == null ? "" : words.number(known.value());
        return say("gone", words.read(known.indicator()), (value + " " + known.note()).strip());
    }

    /// A line that the plan does not have any more is reported as a line of its own.
    private void fill(ReportedSpending known) {
        var line = new BudgetLine(known.year(), null, known.currency(), known.source(), null);
        spending.stream()
                .filter(fields -> fields.line().isAlso(line))
                .findFirst()
                .orElseGet(() -> add(line))
                .fill(known);
    }

    List<ReportedReading> readings() {
        return readings.stream().map(ReadingFields::reading).toList();
    }

    List<ReportedSpending> spending() {
        return spending.stream().map(SpendingFields::spending).toList();
    }

    /// Marks everything that is wrong, and unfolds the part to show it.
    void check(ErrorSummary flaws) {
        var mistakes = mistakes();
        if (!mistakes.isEmpty()) getContent().setOpen(true);
        mistakes.forEach(mistake -> mistake.markIn(flaws));
    }

    private List<Mistake<?>> mistakes() {
        return Stream.concat(
                        readings.stream().map(ReadingFields::mistake),
                        spending.stream().map(SpendingFields::mistake))
                .<Mistake<?>>flatMap(Optional::stream)
                .toList();
    }

    /// What the browser keeps, by its place in the report.
    Map<String, RestorableField> kept() {
        var kept = new HashMap<String, RestorableField>();
        readings.forEach(fields -> kept.putAll(fields.kept()));
        spending.forEach(fields -> kept.putAll(fields.kept()));
        return kept;
    }

    void open() {
        getContent().setOpen(true);
    }

    private String say(String key, Object... values) {
        return words.say("progress.FiguresPart." + key, values);
    }
}
