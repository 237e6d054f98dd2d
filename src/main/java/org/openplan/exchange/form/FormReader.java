package org.openplan.exchange.form;

import java.util.List;
import java.util.regex.Pattern;
import org.openplan.document.Finding;
import org.openplan.exchange.Recognition.Certainty;
import org.openplan.exchange.dates.PrintedDates;
import org.openplan.exchange.draft.Filling;
import org.openplan.exchange.draft.Ledger;
import org.openplan.exchange.draft.MeasureDraft;
import org.openplan.exchange.draft.Sections;
import org.openplan.exchange.draft.StepDates;
import org.openplan.exchange.draft.StepRows;
import org.openplan.exchange.draft.StepTexts;
import org.openplan.exchange.file.Block;
import org.openplan.exchange.labels.Field;
import org.openplan.exchange.labels.Headings;
import org.openplan.exchange.labels.InnerLabels;
import org.openplan.exchange.labels.Labels;

/// Reads blocks from top to bottom and knows, at each of them, the measure, the label and the columns it stands under.
///
/// The forms differ in where a label stands: before its value in a row, above it, in front of it in the same text, or
/// at
/// the head of a column. One walk serves them all, so a plan may mix them.
public final class FormReader {

    private static final Pattern PAGE_NUMBER = Pattern.compile("[–-]?\\s*\\d{1,3}\\s*[–-]?");

    private final List<Block> blocks;
    private final Labels labels;
    private final Ledger ledger;
    private final Sections sections;
    private final Filling filling;
    private final FormSigns signs;
    private final Standing now;
    private final RowReader rows;

    public FormReader(
            List<Block> blocks,
            Labels labels,
            Ledger ledger,
            Sections sections,
            PrintedDates dates,
            List<Finding> findings) {
        this.blocks = blocks;
        this.labels = labels;
        this.ledger = ledger;
        this.sections = sections;
        var inner = new InnerLabels(labels);
        this.filling = new Filling(labels, inner, ledger, dates, findings);
        var stepDates = new StepDates(ledger, dates, findings);
        var stepRows = new StepRows(ledger, stepDates, filling, inner);
        var stepTexts = new StepTexts(labels, ledger, dates, stepRows);
        this.signs = new FormSigns(blocks, labels, dates);
        this.now = new Standing(labels, inner, ledger, sections, filling, stepRows, stepDates, stepTexts);
        var grids = new GridRows(labels, ledger, dates, filling, stepRows, signs, now);
        var titles = new TitleRows(labels, ledger, filling, signs, now);
        this.rows = new RowReader(labels, ledger, sections, filling, signs, now, grids, titles);
    }

    /// The measures of the plan; `from` is the first block after the cover.
    public List<MeasureDraft> read(int from) {
        for (int i = from; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block.isBlank() || block.isAside()) continue;
            block.cells().forEach(cell -> ledger.stoodIn(cell, now.measure));
            if (block.level() < 0) block.cells().forEach(ledger::understood);
            else if (block.isRow()) rows.row(block, i);
            else paragraph(block, i);
        }
        return now.measures.finished();
    }

    private void paragraph(Block block, int at) {
        var cell = block.cells().getFirst();
        String text = cell.text();
        if (PAGE_NUMBER.matcher(text).matches()) {
            ledger.understood(cell);
            return;
        }
        if (now.table != 0) leaveTable();
        if (Headings.isOfContents(text) && now.flow == null) ledger.understood(cell);
        else if (now.opens(cell, text, block.level())) return;
        else if (now.measure == null) outside(block, at);
        else inside(now.measure, block, at);
    }

    private void leaveTable() {
        now.table = 0;
        now.grid = null;
        now.flow = null;
        now.group = null;
        now.afterTable = true;
    }

    private void outside(Block block, int at) {
        var cell = block.cells().getFirst();
        if (opensByWhatFollows(block, at)) return;
        if (FormSigns.isHeading(block)) sections.head(cell.text(), cell);
        else sections.add(cell.text(), cell);
    }

    private void inside(MeasureDraft current, Block block, int at) {
        var cell = block.cells().getFirst();
        String text = cell.text();
        if (isChapterAbove(current, block)) {
            close(text, cell);
            return;
        }
        var labelled = labels.labelled(text);
        boolean weak = labelled.filter(found -> found.field().isWeak()).isPresent();
        if (weak && opensByWhatFollows(block, at)) return;
        if (labelled.isPresent()
                && !(labelled.get().field().isWeak()
                        && now.flow != null
                        && labelled.get().rest().isBlank()
                        && now.group == null)) {
            now.label(current, labelled.get(), cell);
            return;
        }
        if (now.flow == null && filling.isPeriod(current, text)) {
            filling.place(current, Field.PERIOD, cell);
            return;
        }
        if (opensByWhatFollows(block, at)) return;
        boolean chapter = block.level() > 0
                && block.level() < 9
                && (current.headingLevel() == 0 || block.level() <= current.headingLevel());
        if (chapter && !current.isEmpty() || now.afterTable && FormSigns.isHeading(block) && now.flow == null) {
            close(text, cell);
        } else if (now.flow != null) now.value(current, now.flow, cell);
        else if (!current.isTitled()) now.title(current, text, cell);
        else if (!now.afterTable && !current.isFilled(Field.STEPS))
            filling.place(current, Field.DESCRIPTION, text, cell);
    }

    /// A heading above the measure's own ends it even where it is worded like a label.
    private static boolean isChapterAbove(MeasureDraft current, Block block) {
        return block.level() > 0 && block.level() < current.headingLevel() && !current.isEmpty();
    }

    private void close(String text, Block.Cell cell) {
        now.measure = null;
        now.flow = null;
        sections.head(text, cell);
    }

    /// A short line is a measure's title when the labels of the form follow it.
    private boolean opensByWhatFollows(Block block, int at) {
        var cell = block.cells().getFirst();
        String text = cell.text();
        boolean waiting = now.isWaiting();
        if (text.length() > Standing.LONGEST_TITLE || waiting || labels.of(text).isPresent()) return false;
        int next = signs.nextFilled(at + 1);
        if (next >= blocks.size() || !signs.startsForm(next, now.measure)) return false;
        var heading = Headings.numbered(text);
        boolean titled = !heading.number().isEmpty()
                || FormSigns.isHeading(block)
                || blocks.get(next).isRow() && text.length() < 200;
        if (!titled
                || now.measure != null && now.flow != null && heading.number().isEmpty() && !FormSigns.isHeading(block))
            return false;
        var certainty = heading.number().isEmpty() ? Certainty.UNCERTAIN : Certainty.CERTAIN;
        now.open(heading.number(), heading.title(), cell, certainty).headAt(block.level());
        return true;
    }
}
