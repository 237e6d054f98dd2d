package org.openplan.imports.form;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openplan.imports.Recognition.Certainty;
import org.openplan.imports.draft.MeasureDraft;
import org.openplan.imports.draft.MeasureDrafts;
import org.openplan.imports.draft.PlacementLog;
import org.openplan.imports.draft.Sections;
import org.openplan.imports.file.Block;
import org.openplan.imports.labels.Field;
import org.openplan.imports.labels.Headings;
import org.openplan.imports.labels.Headings.Heading;

/// The current position of the reader: measure, table, columns and label.
final class ReaderState {

    private final MeasureDrafts measures = new MeasureDrafts();
    private final PlacementLog placements;
    private final Sections sections;

    private @Nullable MeasureDraft measure;
    private @Nullable Grid grid;

    /// The label of a group to which the next labels may belong, such as "e-mail" under "responsible institution".
    private @Nullable Field group;

    /// The label that is still without a value, or whose value continues.
    private @Nullable Field flow;

    /// The label of the last value.
    private @Nullable Field last;

    /// The label "milestones" was read, and since then only labels of parts of a milestone.
    private boolean inSteps;

    /// A milestone was named in a separate row, and the rows below describe it.
    private boolean inNamedStep;

    private int table;
    private boolean afterTable;

    ReaderState(PlacementLog placements, Sections sections) {
        this.placements = placements;
        this.sections = sections;
    }

    @Nullable
    MeasureDraft measure() {
        return measure;
    }

    List<MeasureDraft> finished() {
        return measures.finished();
    }

    /// The number of the table, 0 outside.
    int table() {
        return table;
    }

    /// Whether the position is outside tables, in a measure that had one.
    boolean isAfterTable() {
        return afterTable;
    }

    @Nullable
    Grid grid() {
        return grid;
    }

    @Nullable
    Field group() {
        return group;
    }

    @Nullable
    Field flow() {
        return flow;
    }

    @Nullable
    Field last() {
        return last;
    }

    boolean isInSteps() {
        return inSteps || inNamedStep;
    }

    boolean isInNamedStep() {
        return inNamedStep;
    }

    /// Whether a label was read that has no value yet.
    boolean isWaiting() {
        return flow != null && measure != null && !measure.isFilled(flow);
    }

    void enterTable(int number, boolean columnsGoOn) {
        table = number;
        if (!columnsGoOn) grid = null;
    }

    void leaveTable() {
        enterTable(0, false);
        forgetLabels();
        afterTable = true;
    }

    void forgetLabels() {
        flow = null;
        group = null;
    }

    void beginColumns(Grid columns) {
        grid = columns;
        flow = null;
    }

    void keepColumns(@Nullable Grid columns) {
        grid = columns;
    }

    /// After a label of a part of a milestone the reader stays among the milestones.
    void nameGroup(Field label, boolean ofSteps) {
        if (!label.isKindOfParticipant() && label.value().isEmpty()) group = label;
        inSteps = ofSteps;
        inNamedStep &= ofSteps;
    }

    void nameStep(boolean open) {
        inNamedStep = open;
    }

    /// Handles one of several labels in a row; the first of them is the group of the others.
    void nameInRow(Field label, boolean first) {
        if (first || group == null) group = label;
        flow = label;
    }

    void await(Field label) {
        flow = label == Field.GROUP ? null : label;
        last = flow;
    }

    void goOnUnder(Field label) {
        flow = label;
    }

    void answered(Field label) {
        flow = null;
        last = label;
    }

    void titleRead() {
        flow = null;
    }

    /// Some labels mean the person if a contact is expected, and the measure otherwise.
    Field inContext(Field label) {
        boolean contact = group != null && (group.isContact() || group == Field.RESPONSIBLE) || last == Field.PERSON;
        if (label == Field.TITLE && contact && measure != null && measure.isTitled())
            return last == Field.PERSON || measure.hasPerson() ? Field.POSITION : Field.PERSON;
        return label;
    }

    /// The measure with this number and title: the one already listed if it has no content yet, otherwise a new one.
    MeasureDraft open(Heading heading, Block.Cell cell, Certainty certainty) {
        var opened = measures.open(heading.number(), heading.title(), measure);
        placements.placed(cell, opened, null, "title", certainty);
        measure = opened;
        if (grid != null && !grid.hasMeasures()) grid = null;
        forgetLabels();
        last = null;
        inSteps = false;
        inNamedStep = false;
        afterTable = false;
        return opened;
    }

    void rename(MeasureDraft current, Heading heading, Block.Cell cell) {
        measures.name(current, heading.number(), heading.title());
        placements.placed(cell, current, null, "title", Certainty.CERTAIN);
    }

    void renumber(MeasureDraft current, String number) {
        measures.renumber(current, number);
    }

    /// Opens the measure in a table with the heading above the table as its title.
    MeasureDraft openFromHeading(Block.Cell cell) {
        var heading = sections.takeBareHeading();
        var named = Headings.numbered(heading.map(Block.Cell::text).orElse(""));
        return open(named, heading.orElse(cell), Certainty.UNCERTAIN);
    }

    /// The current measure; if there is none, starts one with the heading above as title, unless the label is a title.
    MeasureDraft opened(Field label, Block.Cell cell) {
        if (measure == null && label.isOfTitle()) return open(Heading.NONE, cell, Certainty.CERTAIN);
        return measure == null ? openFromHeading(cell) : Objects.requireNonNull(measure);
    }

    /// Ends the measure; what follows belongs to the plan.
    void close() {
        measure = null;
        flow = null;
    }
}
