package org.openplan.imports.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openplan.imports.Recognition.Certainty;
import org.openplan.imports.draft.MeasureDraft;
import org.openplan.imports.draft.MeasureFiller;
import org.openplan.imports.draft.PlacementLog;
import org.openplan.imports.draft.StepDates;
import org.openplan.imports.draft.StepRows;
import org.openplan.imports.draft.StepTexts;
import org.openplan.imports.file.Block;
import org.openplan.imports.labels.Field;
import org.openplan.imports.labels.Headings;
import org.openplan.imports.labels.Headings.Heading;
import org.openplan.imports.labels.InnerLabels;
import org.openplan.imports.labels.Labels;
import org.openplan.language.Spelling;

/// Writes a text to the place its label names: into the measure, into its last step, or as the title
/// of the next measure.
final class MeasureWriter {

    /// A measure's number is short and contains a digit, or is a Roman numeral, whatever words precede it.
    private static final Pattern NUMBER = Pattern.compile("^(?=.{1,24}$)(?:.*\\d|[IVX]+\\.?$)");

    private final Labels labels;
    private final InnerLabels inner;
    private final PlacementLog placements;
    private final MeasureFiller filling;
    private final StepRows stepRows;
    private final StepDates stepDates;
    private final StepTexts stepTexts;
    private final ReaderState now;

    MeasureWriter(
            Labels labels,
            InnerLabels inner,
            PlacementLog placements,
            MeasureFiller filling,
            StepRows stepRows,
            StepDates stepDates,
            StepTexts stepTexts,
            ReaderState now) {
        this.labels = labels;
        this.inner = inner;
        this.placements = placements;
        this.filling = filling;
        this.stepRows = stepRows;
        this.stepDates = stepDates;
        this.stepTexts = stepTexts;
        this.now = now;
    }

    /// Handles a label, possibly followed by its value.
    void label(MeasureDraft current, Labels.Labelled labelled, Block.Cell cell) {
        var field = now.inContext(labelled.field());
        String rest = labelled.rest();
        boolean ofStep = isOfStep(current, field, rest);
        placements.understood(cell);
        now.nameGroup(field, ofStep || field == Field.STEPS);
        if (ofStep && !rest.isBlank()) {
            ofLastStep(current, field, rest, cell);
            return;
        }
        now.await(field);
        if (rest.isBlank()) return;
        if (field.isOfTitle()) title(current, field, rest, cell);
        else if (field == Field.STEPS) stepTexts.read(current, cell.part(rest));
        else filling.place(current, field, cell, List.of(rest));
    }

    /// Handles a cell that contains labels and values line by line.
    void lines(MeasureDraft current, String text, Block.Cell cell) {
        var dates = new ArrayList<String>();
        for (var line : text.split("\\R")) {
            if (line.isBlank()) continue;
            var labelled = labels.labelled(line);
            var flow = now.flow();
            if (labelled.isPresent()) {
                dates(current, dates, cell);
                label(current, labelled.get(), cell);
            } else if (flow == Field.STEPS) stepTexts.read(current, cell.part(line));
            else if (flow != null && flow.isDate()) dates.add(line);
            else filling.place(current, flow == null ? Field.DESCRIPTION : flow, line, cell);
        }
        dates(current, dates, cell);
    }

    /// Dates on separate lines may be one for each step, so they are read together.
    private void dates(MeasureDraft current, List<String> lines, Block.Cell cell) {
        var flow = now.flow();
        if (flow != null && !lines.isEmpty()) value(current, flow, cell.part(String.join("\n", lines)));
        lines.clear();
    }

    /// Handles a cell whose label is elsewhere.
    void value(MeasureDraft current, Field field, Block.Cell cell) {
        if (stepDates.areDatesOfSteps(current, field, cell)) stepDates.read(current, field, cell);
        else if (field == Field.DESCRIPTION && now.isInNamedStep()) stepRows.describe(current, cell);
        else if (field.textOfStep().isEmpty() && isOfStep(current, field, cell.text()))
            ofLastStep(current, field, cell.text(), cell);
        else if (field.isOfTitle()) title(current, field, cell.text(), cell);
        else if (field == Field.STEPS) stepTexts.read(current, cell);
        else if (isForm(field, cell)) lines(current, cell.text(), cell);
        else filling.place(current, field, cell);
    }

    /// Whether one cell contains the questions of the form, each with its answer below.
    private boolean isForm(Field label, Block.Cell cell) {
        if (label == Field.GROUP)
            return labels.labelled(FormSigns.firstLine(cell)).isPresent();
        var prose =
                cell.text().lines().map(labels::of).flatMap(Optional::stream).filter(Field::isProse);
        return label.isProse() && prose.count() >= 2;
    }

    /// Handles `Commitment 2: Title` and the lines below it; false if the text is not such a heading.
    boolean heading(Block.Cell cell, int level) {
        String text = cell.text();
        var named = Headings.ofMeasure(FormSigns.firstLine(cell));
        boolean inText = now.flow() != null && level == 0 && text.length() > Headings.LONGEST_TITLE;
        if (named.isEmpty() || inText) return false;
        String below = text.lines()
                .skip(1)
                .reduce("", (one, other) -> one + "\n" + other)
                .strip();
        boolean titleBelow = named.get().title().isEmpty() && below.lines().count() == 1;
        var opened =
                now.open(titleBelow ? new Heading(named.get().number(), below) : named.get(), cell, Certainty.CERTAIN);
        opened.headAt(level);
        if (!titleBelow && !below.isEmpty()) lines(opened, below, cell);
        return true;
    }

    void title(MeasureDraft current, String text, Block.Cell cell) {
        now.rename(current, Headings.any(text), cell);
    }

    /// A second title starts the next measure.
    private void title(MeasureDraft current, Field field, String text, Block.Cell cell) {
        boolean next = !current.isEmpty() || field != Field.NUMBER && current.isTitled();
        var heading = Headings.any(text);
        if (field == Field.NUMBER && !NUMBER.matcher(text).find()) placements.left(text, cell, current);
        else if (field == Field.NUMBER) number(current, text.replaceAll("\\.\\s*$", ""), next, cell);
        else if (next && !Spelling.same(current.title(), heading.title())) now.open(heading, cell, Certainty.CERTAIN);
        else now.rename(current, heading, cell);
        now.titleRead();
    }

    private void number(MeasureDraft current, String number, boolean next, Block.Cell cell) {
        if (next) now.open(new Heading(number, ""), cell, Certainty.CERTAIN);
        else now.renumber(current, number);
        placements.understood(cell);
    }

    /// Whether a label after a step belongs to that step and not to the measure.
    private boolean isOfStep(MeasureDraft current, Field field, String rest) {
        if (!now.isInSteps() || !current.hasSteps()) return false;
        return switch (field) {
            case START, END, TIMELINE -> true;
            case RESPONSIBLE -> now.isInNamedStep() || current.isFilled(Field.RESPONSIBLE);
            case PARTICIPANTS -> inner.led(rest).isPresent();
            default -> field.textOfStep().isPresent();
        };
    }

    private void ofLastStep(MeasureDraft current, Field field, String text, Block.Cell cell) {
        stepRows.read(current, new EnumMap<>(Map.of(field, cell.part(text))));
        now.goOnUnder(Field.STEPS);
    }
}
