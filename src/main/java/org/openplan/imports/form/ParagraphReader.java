package org.openplan.imports.form;

import java.util.List;
import java.util.regex.Pattern;
import org.openplan.imports.Recognition.Certainty;
import org.openplan.imports.draft.MeasureDraft;
import org.openplan.imports.draft.MeasureFiller;
import org.openplan.imports.draft.PlacementLog;
import org.openplan.imports.draft.Sections;
import org.openplan.imports.file.Block;
import org.openplan.imports.labels.Field;
import org.openplan.imports.labels.Headings;
import org.openplan.imports.labels.Labels;
import org.openplan.imports.labels.Labels.Labelled;

/// Reads the paragraphs outside tables: headings, labels with values beside or below them, and the
/// chapters of the plan.
final class ParagraphReader {

    private static final Pattern PAGE_NUMBER = Pattern.compile("[–-]?\\s*\\d{1,3}\\s*[–-]?");
    private static final int LONGEST_BARE_TITLE = 200;

    private final List<Block> blocks;
    private final Labels labels;
    private final PlacementLog placements;
    private final Sections sections;
    private final MeasureFiller filling;
    private final FormSigns signs;
    private final ReaderState now;
    private final MeasureWriter writing;

    ParagraphReader(
            List<Block> blocks,
            Labels labels,
            PlacementLog placements,
            Sections sections,
            MeasureFiller filling,
            FormSigns signs,
            ReaderState now,
            MeasureWriter writing) {
        this.blocks = blocks;
        this.labels = labels;
        this.placements = placements;
        this.sections = sections;
        this.filling = filling;
        this.signs = signs;
        this.now = now;
        this.writing = writing;
    }

    void paragraph(Block block, int at) {
        var cell = block.cells().getFirst();
        if (PAGE_NUMBER.matcher(cell.text()).matches()) {
            placements.understood(cell);
            return;
        }
        if (now.table() != 0) now.leaveTable();
        if (Headings.isOfContents(cell.text()) && now.flow() == null) {
            placements.understood(cell);
            return;
        }
        if (writing.heading(cell, block.level())) return;
        var measure = now.measure();
        if (measure == null) outside(block, at);
        else inside(measure, block, at);
    }

    private void outside(Block block, int at) {
        var cell = block.cells().getFirst();
        if (opensByWhatFollows(block, at)) return;
        if (FormSigns.isHeading(block)) sections.head(cell.text(), cell);
        else sections.add(cell.text(), cell);
    }

    private void inside(MeasureDraft measure, Block block, int at) {
        var cell = block.cells().getFirst();
        if (isChapterAbove(measure, block)) {
            close(cell);
            return;
        }
        var label = labels.labelled(cell.text());
        boolean weak = label.filter(found -> found.field().isWeak()).isPresent();
        if (weak && opensByWhatFollows(block, at)) return;
        if (label.isPresent() && !(weak && isListed(label.get()))) writing.label(measure, label.get(), cell);
        else if (now.flow() == null && filling.isPeriod(measure, cell.text()))
            filling.place(measure, Field.PERIOD, cell);
        else if (!opensByWhatFollows(block, at)) text(measure, block);
    }

    /// A single word such as `Media` in the text under another label is an item of that text.
    private boolean isListed(Labelled label) {
        return now.flow() != null && label.rest().isBlank() && now.group() == null;
    }

    private void text(MeasureDraft measure, Block block) {
        var cell = block.cells().getFirst();
        var flow = now.flow();
        boolean nextChapter = now.isAfterTable() && FormSigns.isHeading(block) && flow == null;
        if (isChapter(measure, block) && !measure.isEmpty() || nextChapter) close(cell);
        else if (flow != null) writing.value(measure, flow, cell);
        else if (!measure.isTitled()) writing.title(measure, cell.text(), cell);
        else if (!now.isAfterTable() && !measure.isFilled(Field.STEPS))
            filling.place(measure, Field.DESCRIPTION, cell.text(), cell);
    }

    /// A heading of a higher level than the measure's ends the measure even if it is worded like a label.
    private static boolean isChapterAbove(MeasureDraft measure, Block block) {
        return block.level() > 0 && block.level() < measure.headingLevel() && !measure.isEmpty();
    }

    private static boolean isChapter(MeasureDraft measure, Block block) {
        boolean sure = block.level() > 0 && block.level() < Block.WEAK;
        return sure && (measure.headingLevel() == 0 || block.level() <= measure.headingLevel());
    }

    private void close(Block.Cell cell) {
        now.close();
        sections.head(cell.text(), cell);
    }

    /// A short line is a measure's title if the labels of the form follow it.
    private boolean opensByWhatFollows(Block block, int at) {
        var cell = block.cells().getFirst();
        var heading = Headings.numbered(cell.text());
        boolean numbered = !heading.number().isEmpty();
        if (!mayBeTitle(cell.text()) || !isTitledAbove(block, at, numbered || FormSigns.isHeading(block))) return false;
        now.open(heading, cell, numbered ? Certainty.CERTAIN : Certainty.UNCERTAIN)
                .headAt(block.level());
        return true;
    }

    private boolean mayBeTitle(String text) {
        return text.length() <= Headings.LONGEST_TITLE
                && !now.isWaiting()
                && labels.of(text).isEmpty();
    }

    /// A line without special formatting is a title only right above a table, and not in the text under a label.
    private boolean isTitledAbove(Block block, int at, boolean looksLikeTitle) {
        int next = signs.nextFilled(at + 1);
        if (next >= blocks.size() || !signs.startsForm(next, now.measure())) return false;
        boolean withinText = now.measure() != null && now.flow() != null;
        boolean aboveTable = blocks.get(next).isRow() && block.text().length() < LONGEST_BARE_TITLE;
        return looksLikeTitle || aboveTable && !withinText;
    }
}
