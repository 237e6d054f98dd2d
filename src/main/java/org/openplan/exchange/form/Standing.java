package org.openplan.exchange.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Spelling;
import org.openplan.exchange.Recognition.Certainty;
import org.openplan.exchange.draft.Filling;
import org.openplan.exchange.draft.Ledger;
import org.openplan.exchange.draft.MeasureDraft;
import org.openplan.exchange.draft.MeasureList;
import org.openplan.exchange.draft.Sections;
import org.openplan.exchange.draft.StepDates;
import org.openplan.exchange.draft.StepRows;
import org.openplan.exchange.draft.StepTexts;
import org.openplan.exchange.file.Block;
import org.openplan.exchange.labels.Field;
import org.openplan.exchange.labels.Headings;
import org.openplan.exchange.labels.InnerLabels;
import org.openplan.exchange.labels.Labels;

/// Where the reading stands: in which measure, under which label, within which columns; and what is put there.
final class Standing {

    static final int LONGEST_TITLE = 400;

    final MeasureList measures = new MeasureList();
    private final Labels labels;
    private final InnerLabels inner;
    private final Ledger ledger;
    private final Sections sections;
    private final Filling filling;
    private final StepRows stepRows;
    private final StepDates stepDates;
    private final StepTexts stepTexts;

    @Nullable
    MeasureDraft measure;

    @Nullable
    Grid grid;

    /// The label whose part the next ones may be, such as "e-mail" under "responsible institution".
    @Nullable
    Field group;

    /// The label that still waits for its value, or whose value goes on.
    @Nullable
    Field flow;

    /// The label the last value was put under.
    @Nullable
    Field last;

    /// The label "milestones" was read, and only labels of a milestone's parts since.
    private boolean inSteps;

    /// The number of the table the reading is in, 0 outside.
    int table;

    boolean afterTable;

    /// The measure was opened by a numbered title across the columns of steps.
    boolean across;

    /// The measure's title stood in a row of its own, above its steps in the same column.
    boolean titled;

    Standing(
            Labels labels,
            InnerLabels inner,
            Ledger ledger,
            Sections sections,
            Filling filling,
            StepRows stepRows,
            StepDates stepDates,
            StepTexts stepTexts) {
        this.labels = labels;
        this.inner = inner;
        this.ledger = ledger;
        this.sections = sections;
        this.filling = filling;
        this.stepRows = stepRows;
        this.stepDates = stepDates;
        this.stepTexts = stepTexts;
    }

    /// A label was read and nothing has been put under it yet.
    boolean isWaiting() {
        return flow != null && measure != null && !measure.isFilled(flow);
    }

    /// Some labels mean the person where a contact is asked for and the measure elsewhere.
    Field inContext(Field field, Block.Cell cell) {
        boolean contact = group != null && (group.isContact() || group == Field.RESPONSIBLE) || last == Field.PERSON;
        if (field == Field.TITLE && contact && measure != null && measure.isTitled())
            return last == Field.PERSON || measure.hasPerson() ? Field.POSITION : Field.PERSON;
        return field;
    }

    void label(MeasureDraft current, Labels.Labelled labelled, Block.Cell cell) {
        var field = inContext(labelled.field(), cell);
        ledger.understood(cell);
        if (!field.isKindOfParticipant() && field.value().isEmpty()) group = field;
        inSteps = field == Field.STEPS || isOfStep(current, field, labelled.rest());
        if (inSteps && field != Field.STEPS && !labelled.rest().isBlank()) {
            ofLastStep(current, field, labelled.rest(), cell);
            return;
        }
        flow = field == Field.GROUP ? null : field;
        last = flow;
        if (labelled.rest().isBlank()) return;
        if (field == Field.TITLE || field == Field.MEASURE || field == Field.NUMBER)
            valueOfTitle(current, field, labelled.rest(), cell);
        else if (field == Field.STEPS) stepTexts.read(current, cell.part(labelled.rest()));
        else filling.place(current, field, cell, List.of(labelled.rest()));
    }

    /// Whether a label after a step asks for a part of that step and not of the measure.
    private boolean isOfStep(MeasureDraft current, Field field, String rest) {
        if (!inSteps || !current.hasSteps()) return false;
        return switch (field) {
            case START, END, TIMELINE, OUTPUT -> true;
            case RESPONSIBLE -> current.isFilled(Field.RESPONSIBLE);
            case PARTICIPANTS -> inner.led(rest).isPresent();
            default -> false;
        };
    }

    private void ofLastStep(MeasureDraft current, Field field, String text, Block.Cell cell) {
        Map<Field, Block.Cell> row = new HashMap<>();
        row.put(field, cell.part(text));
        stepRows.read(current, row);
        flow = Field.STEPS;
    }

    /// A cell that holds labels and values line by line.
    void lines(MeasureDraft current, String text, Block.Cell cell) {
        for (var line : text.split("\\R")) {
            if (line.isBlank()) continue;
            var labelled = labels.labelled(line);
            if (labelled.isPresent()) label(current, labelled.get(), cell);
            else if (flow == Field.STEPS) stepTexts.read(current, cell.part(line));
            else if (flow != null) filling.place(current, flow, line, cell);
            else filling.place(current, Field.DESCRIPTION, line, cell);
        }
    }

    void value(MeasureDraft current, Field field, Block.Cell cell) {
        if (field != Field.STEPS && field != Field.OUTPUT && isOfStep(current, field, cell.text())) {
            ofLastStep(current, field, cell.text(), cell);
            return;
        }
        if (stepDates.areDatesOfSteps(current, field, cell)) {
            stepDates.read(current, field, cell);
            return;
        }
        switch (field) {
            case TITLE, MEASURE, NUMBER -> valueOfTitle(current, field, cell.text(), cell);
            case STEPS -> stepTexts.read(current, cell);
            default -> filling.place(current, field, cell);
        }
    }

    /// A second title begins the next measure.
    void valueOfTitle(MeasureDraft current, Field field, String text, Block.Cell cell) {
        boolean next = !current.isEmpty() || field != Field.NUMBER && current.isTitled();
        var heading = Headings.ofMeasure(text).orElseGet(() -> Headings.numbered(text));
        if (field == Field.NUMBER) {
            String number = text.replaceAll("\\.\\s*$", "");
            if (next) open(number, "", cell, Certainty.CERTAIN);
            else measures.renumber(current, number);
            ledger.understood(cell);
        } else if (next && !Spelling.same(current.title(), heading.title()))
            open(heading.number(), heading.title(), cell, Certainty.CERTAIN);
        else title(current, text, cell);
        flow = null;
    }

    void title(MeasureDraft current, String text, Block.Cell cell) {
        var heading = Headings.ofMeasure(text).orElseGet(() -> Headings.numbered(text));
        measures.name(current, heading.number(), heading.title());
        ledger.placed(cell, current, null, "title", Certainty.CERTAIN);
    }

    /// The measure of this number and title: the one already listed, if nothing is known of it yet, or a new one.
    MeasureDraft open(String number, String title, Block.Cell cell, Certainty certainty) {
        var opened = measures.open(number, title, measure);
        ledger.placed(cell, opened, null, "title", certainty);
        measure = opened;
        grid = grid != null && grid.hasMeasures() ? grid : null;
        group = null;
        flow = null;
        last = null;
        inSteps = false;
        across = false;
        titled = false;
        afterTable = false;
        return opened;
    }

    boolean opens(Block.Cell cell, String text, int level) {
        var heading = Headings.ofMeasure(text.lines().findFirst().orElse(""));
        if (heading.isEmpty() || flow != null && level == 0 && text.length() > LONGEST_TITLE) return false;
        String rest = text.lines()
                .skip(1)
                .reduce("", (one, other) -> one + "\n" + other)
                .strip();
        String title = heading.get().title();
        if (title.isEmpty() && !rest.isEmpty() && rest.lines().count() == 1) {
            title = rest;
            rest = "";
        }
        var opened = open(heading.get().number(), title, cell, Certainty.CERTAIN);
        opened.headAt(level);
        if (!rest.isEmpty()) lines(opened, rest, cell);
        return true;
    }

    /// The heading above a table is the title of the measure in it.
    void openFromHeading(Block.Cell cell) {
        var heading = sections.takeBareHeading();
        var named = Headings.numbered(heading.map(Block.Cell::text).orElse(""));
        open(named.number(), named.title(), heading.orElse(cell), Certainty.UNCERTAIN);
    }

    /// The present measure; one begins where there is none, under the heading above unless its title is told here.
    MeasureDraft opened(Field field, Block.Cell cell) {
        boolean titled = field == Field.TITLE || field == Field.MEASURE || field == Field.NUMBER;
        if (measure == null && titled) open("", "", cell, Certainty.CERTAIN);
        else if (measure == null) openFromHeading(cell);
        return Objects.requireNonNull(measure);
    }
}
