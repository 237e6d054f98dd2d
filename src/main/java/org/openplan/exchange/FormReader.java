package org.openplan.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;
import org.openplan.document.Spelling;
import org.openplan.exchange.Recognition.Certainty;

/// Reads blocks from top to bottom and knows, at each of them, the measure, the label and the columns it stands under.
///
/// The forms differ in where a label stands: before its value in a row, above it, in front of it in the same text, or
/// at
/// the head of a column. One walk serves them all, so a plan may mix them.
final class FormReader {

    private static final Set<Field> TELLING = EnumSet.of(
            Field.RESPONSIBLE,
            Field.STEPS,
            Field.START,
            Field.END,
            Field.PERIOD,
            Field.TIMELINE,
            Field.PROBLEM,
            Field.PARTICIPANTS,
            Field.SUMMARY,
            Field.DESCRIPTION);
    private static final int LONGEST_TITLE = 400;

    private final List<Block> blocks;
    private final Labels labels;
    private final Ledger ledger;
    private final Sections sections;
    private final Filling filling;
    private final StepRows stepRows;
    private final List<MeasureDraft> measures = new ArrayList<>();
    private final Map<Integer, Boolean> forms = new HashMap<>();

    private @Nullable MeasureDraft measure;
    private @Nullable Grid grid;
    private @Nullable Field group;
    private @Nullable Field flow;
    private @Nullable Field last;
    private int table;
    private boolean afterTable;

    FormReader(
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
        this.filling = new Filling(labels, ledger, dates, findings);
        this.stepRows = new StepRows(ledger, dates, filling, findings);
    }

    /// The measures of the plan; `from` is the first block after the cover.
    List<MeasureDraft> read(int from) {
        for (int i = from; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block.isBlank()) continue;
            block.cells().forEach(cell -> ledger.stoodIn(cell, measure));
            if (block.level() < 0) block.cells().forEach(ledger::understood);
            else if (block.isRow()) row(block, i);
            else paragraph(block, i);
        }
        measures.removeIf(this::isOnlyListed);
        measures.forEach(FormReader::takeHolders);
        return measures;
    }

    /// A line of a list of measures, told again in full elsewhere.
    private boolean isOnlyListed(MeasureDraft draft) {
        return draft.isEmpty()
                && measures.stream()
                        .anyMatch(other ->
                                other != draft && !other.isEmpty() && PlainText.same(other.title, draft.title));
    }

    /// Where every step names its institution and the measure names none, it is theirs.
    private static void takeHolders(MeasureDraft draft) {
        var holders = new LinkedHashSet<String>();
        for (var step : draft.steps) {
            if (step.institution == null) return;
            holders.add(step.institution);
        }
        if (draft.institution == null && !holders.isEmpty()) draft.institution = String.join("; ", holders);
    }

    // ---- paragraphs

    private void paragraph(Block block, int at) {
        var cell = block.cells().getFirst();
        String text = cell.text();
        if (table != 0) leaveTable();
        if (Headings.isOfContents(text) && flow == null) ledger.understood(cell);
        else if (cell.source().startsWith("footnote")) return;
        else if (opens(cell, text, block.level())) return;
        else if (measure == null) outside(block, at);
        else inside(measure, block, at);
    }

    private void leaveTable() {
        table = 0;
        grid = null;
        flow = null;
        group = null;
        afterTable = true;
    }

    private boolean opens(Block.Cell cell, String text, int level) {
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
        opened.headingLevel = level;
        if (!rest.isEmpty()) lines(opened, rest, cell);
        return true;
    }

    private void outside(Block block, int at) {
        var cell = block.cells().getFirst();
        if (opensByWhatFollows(block, at)) return;
        if (isHeading(block)) sections.head(cell.text(), cell);
        else sections.add(cell.text(), cell);
    }

    private static boolean isHeading(Block block) {
        var paragraph = block.cells().getFirst().paragraphs().getFirst();
        return block.level() > 0
                || paragraph.bold() && !paragraph.listed() && block.text().length() < 120;
    }

    private void inside(MeasureDraft current, Block block, int at) {
        var cell = block.cells().getFirst();
        String text = cell.text();
        var labelled = labels.labelled(text);
        if (labelled.isPresent()
                && !(labelled.get().field().isWeak()
                        && flow != null
                        && labelled.get().rest().isBlank()
                        && group == null)) {
            label(current, labelled.get(), cell);
            return;
        }
        if (opensByWhatFollows(block, at)) return;
        boolean chapter = block.level() > 0
                && block.level() < 9
                && (current.headingLevel == 0 || block.level() <= current.headingLevel);
        if (chapter && !current.isEmpty() || afterTable && isHeading(block) && flow == null) {
            measure = null;
            flow = null;
            sections.head(text, cell);
        } else if (flow != null) value(current, flow, cell);
        else if (current.title.isEmpty()) title(current, text, cell);
        else if (!afterTable && !current.filled.contains(Field.STEPS))
            filling.place(current, Field.DESCRIPTION, text, cell);
    }

    /// A short line is a measure's title when the labels of the form follow it.
    private boolean opensByWhatFollows(Block block, int at) {
        var cell = block.cells().getFirst();
        String text = cell.text();
        boolean waiting = flow != null && measure != null && !measure.filled.contains(flow);
        if (text.length() > LONGEST_TITLE || waiting || labels.of(text).isPresent()) return false;
        int next = nextFilled(at + 1);
        if (next >= blocks.size() || !startsForm(next)) return false;
        var heading = Headings.numbered(text);
        boolean titled = !heading.number().isEmpty()
                || isHeading(block)
                || blocks.get(next).isRow() && text.length() < 200;
        if (!titled || measure != null && flow != null && heading.number().isEmpty() && !isHeading(block)) return false;
        open(
                                heading.number(),
                                heading.title(),
                                cell,
                                heading.number().isEmpty() ? Certainty.UNCERTAIN : Certainty.CERTAIN)
                        .headingLevel =
                block.level();
        return true;
    }

    private int nextFilled(int at) {
        int next = at;
        while (next < blocks.size()
                && (blocks.get(next).isBlank() || blocks.get(next).level() < 0)) next++;
        return next;
    }

    /// Whether the labels of a form begin here, with one the present measure has already answered.
    private boolean startsForm(int at) {
        var first = blocks.get(at);
        if (first.isRow() && (!isForm(first.table()) || isHead(first) && new Grid(first, labels).hasMeasures()))
            return false;
        var opening = first.isRow()
                ? first.filled().stream().findFirst().flatMap(cell -> labels.of(cell.text()))
                : labels.labelled(first.text()).map(Labels.Labelled::field);
        if (opening.isEmpty()) return false;
        if (measure != null && !measure.filled.contains(opening.get()) && !measure.isEmpty()) return false;
        Set<Field> seen = EnumSet.noneOf(Field.class);
        for (int i = at; i < Math.min(blocks.size(), at + 24); i++) {
            var block = blocks.get(i);
            if (i > at && Headings.ofMeasure(block.text()).isPresent()) break;
            for (var cell : block.cells()) labels.labelled(cell.text()).ifPresent(found -> seen.add(found.field()));
        }
        return seen.size() >= 3 && seen.stream().anyMatch(TELLING::contains);
    }

    // ---- tables

    private boolean isForm(int number) {
        return forms.computeIfAbsent(number, _ -> {
            Set<Field> seen = EnumSet.noneOf(Field.class);
            for (var block : blocks)
                if (block.table() == number) {
                    if (isHead(block) && new Grid(block, labels).isOfSteps()) return true;
                    for (var cell : block.filled()) {
                        labels.labelled(firstLine(cell)).ifPresent(found -> seen.add(found.field()));
                        if (Headings.ofMeasure(firstLine(cell)).isPresent()) seen.add(Field.MEASURE);
                    }
                }
            return seen.size() >= 3 || measure != null && !seen.isEmpty();
        });
    }

    private static String firstLine(Block.Cell cell) {
        return cell.text().lines().findFirst().orElse("");
    }

    private void row(Block block, int at) {
        if (block.table() != table) enter(block);
        if (!isForm(block.table())) {
            if (measure == null
                    || afterTable && flow == null && !sections.isEmpty() && measure.filled.contains(Field.STEPS)) {
                if (measure == null) sections.addRow(block);
            } else if (flow != null) for (var cell : block.filled()) value(measure, flow, cell);
            return;
        }
        var cells = block.filled();
        boolean opened = (grid == null || !grid.hasMeasures()) && opensRow(block, cells);
        if (opened || grid != null && gridRow(block, at)) return;
        if (isHead(block) && isGridHead(block, at)) head(block);
        else if (cells.size() == 1) single(cells.getFirst(), block, at);
        else pairs(block, cells);
    }

    private void enter(Block block) {
        boolean goesOn = grid != null && table != 0 && !isHead(block);
        table = block.table();
        if (!goesOn) grid = null;
        if (!isForm(table)) return;
        flow = null;
        group = null;
        var first = block.filled().getFirst();
        boolean named = Headings.ofMeasure(firstLine(first)).isPresent();
        var label = labels.of(firstLine(first));
        if (named || isHead(block) && new Grid(block, labels).hasMeasures()) return;
        boolean fresh = measure != null && measure.isEmpty();
        boolean again = measure == null || label.isPresent() && measure.filled.contains(label.get());
        boolean titles = label.isPresent()
                && (label.get() == Field.TITLE || label.get() == Field.MEASURE || label.get() == Field.NUMBER);
        if (fresh || !again || titles || label.isEmpty() && block.filled().size() == 1) return;
        openFromHeading(first);
    }

    /// The heading above a table is the title of the measure in it.
    private void openFromHeading(Block.Cell cell) {
        var heading = sections.takeBareHeading();
        var named = Headings.numbered(heading.map(Block.Cell::text).orElse(""));
        open(named.number(), named.title(), heading.orElse(cell), Certainty.UNCERTAIN);
    }

    private boolean opensRow(Block block, List<Block.Cell> cells) {
        var first = cells.getFirst();
        var heading = Headings.ofMeasure(firstLine(first));
        if (heading.isEmpty()) return false;
        if (!heading.get().title().isEmpty() || cells.size() == 1) {
            opens(first, first.text(), 0);
            var current = measure;
            if (current != null)
                for (var cell : cells.subList(1, cells.size()))
                    filling.place(current, Field.DESCRIPTION, cell.text(), cell);
            return true;
        }
        ledger.understood(first);
        open(heading.get().number(), cells.get(1).text(), cells.get(1), Certainty.CERTAIN);
        return true;
    }

    /// A row of labels, all but perhaps one of many.
    private boolean isHead(Block block) {
        var cells = block.filled();
        return cells.size() >= 2
                && cells.stream().allMatch(cell -> labels.of(cell.text()).isPresent());
    }

    private boolean isGridHead(Block block, int at) {
        var candidate = new Grid(block, labels);
        int next = nextFilled(at + 1);
        boolean hasRows = next < blocks.size() && blocks.get(next).table() == block.table();
        if (!hasRows) return false;
        var below = blocks.get(next);
        boolean values =
                below.filled().stream().noneMatch(cell -> labels.of(cell.text()).isPresent());
        if (candidate.isOfSteps() && block.filled().size() >= 2) {
            boolean pair = block.filled().size() == 2 && !candidate.has(Field.STEPS) && !candidate.hasMeasures();
            return !pair || values;
        }
        return values && below.filled().size() >= 2;
    }

    private void head(Block block) {
        grid = new Grid(block, labels);
        flow = null;
        block.cells().forEach(ledger::understood);
    }

    private boolean gridRow(Block block, int at) {
        var open = java.util.Objects.requireNonNull(grid);
        var cells = block.filled();
        if (isHead(block)) {
            var again = new Grid(block, labels);
            boolean more = open.isFresh() || open.sameAs(again);
            if (more && open.isFresh()) open.extend(block, labels);
            if (more) block.cells().forEach(ledger::understood);
            else grid = null;
            return more;
        }
        var label = labels.of(cells.getFirst().text());
        boolean labelRow = label.isPresent()
                && cells.getFirst().column() == 0
                && !label.get().isWeak()
                && !(open.isOfSteps() && label.get() == Field.STEPS && cells.size() > 2);
        boolean across = cells.size() == 1 && block.cells().size() == 1 && block.width() > 1;
        if (labelRow || across) {
            grid = null;
            return false;
        }
        return readRow(open, block);
    }

    private boolean readRow(Grid open, Block block) {
        var row = open.read(block);
        if (row.isEmpty()) return false;
        if (open.hasMeasures()) {
            measureRow(row);
            row.remove(Field.NUMBER);
            for (var cell : block.filled()) if (open.isNumber(cell)) ledger.understood(cell);
        }
        if (measure == null) openFromHeading(block.filled().getFirst());
        var current = java.util.Objects.requireNonNull(measure);
        if (open.isOfSteps() && (row.containsKey(Field.STEPS) || !open.hasMeasures() || open.has(Field.STEPS)))
            stepRows.read(current, row);
        else
            row.forEach((field, cell) -> {
                if (field == Field.TITLE || field == Field.MEASURE || field == Field.NUMBER) ledger.understood(cell);
                else filling.place(current, field, cell);
            });
        return true;
    }

    /// A row whose column of measures is filled begins the next measure.
    private void measureRow(Map<Field, Block.Cell> row) {
        var cell = row.containsKey(Field.MEASURE) ? row.get(Field.MEASURE) : row.get(Field.TITLE);
        if (cell == null) return;
        var named = Headings.ofMeasure(cell.text()).orElseGet(() -> Headings.numbered(cell.text()));
        if (measure != null && PlainText.same(measure.title, named.title())) return;
        var number = row.get(Field.NUMBER);
        String beside = number == null ? "" : number.text().replaceAll("\\.\\s*$", "");
        open(named.number().isEmpty() ? beside : named.number(), named.title(), cell, Certainty.CERTAIN);
    }

    private void single(Block.Cell cell, Block block, int at) {
        String text = cell.text();
        boolean waiting = flow != null && measure != null && !measure.filled.contains(flow);
        var labelled = labels.labelled(text)
                .or(() -> labels.labelled(firstLine(cell))
                        .filter(found -> found.rest().isEmpty()));
        if (labelled.isPresent() && measure != null) {
            lines(measure, text, cell);
        } else if (cell.column() > 0 && measure != null && last != null && flow == null) {
            value(measure, last, cell);
        } else if (!waiting
                && text.length() <= LONGEST_TITLE
                && (measure == null || !measure.isEmpty())
                && startsForm(nextFilled(at + 1))) {
            var heading = Headings.numbered(text);
            open(heading.number(), heading.title(), cell, Certainty.UNCERTAIN);
        } else if (measure != null && measure.title.isEmpty() && measure.isEmpty()) title(measure, text, cell);
        else if (measure != null && flow != null) value(measure, flow, cell);
        else if (measure == null && text.length() <= LONGEST_TITLE) {
            var heading = Headings.numbered(text);
            open(heading.number(), heading.title(), cell, Certainty.UNCERTAIN);
        }
    }

    /// Labels and values side by side, in as many pairs as the row has room for.
    private void pairs(Block block, List<Block.Cell> cells) {
        @Nullable Field current = null;
        boolean valued = true;
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var label = labels.of(cell.text());
            boolean lastCell = i == cells.size() - 1;
            boolean isValue = label.isPresent()
                    && lastCell
                    && !valued
                    && label.get().isWeak()
                    && current != null
                    && current != group;
            if (label.isPresent() && !isValue) {
                current = inContext(label.get(), cell);
                if (cell.column() == 0 || group == null) group = current;
                valued = false;
                flow = current;
                ledger.understood(cell);
                continue;
            }
            if (current == null && i == 0) {
                current = beginRow(cell);
                if (current == null) continue;
                valued = valued || flow != current;
                if (isLabelled(cell)) continue;
            }
            if (current == null) continue;
            value(opened(cell), current, cell);
            valued = true;
            flow = null;
            last = current;
        }
    }

    private boolean isLabelled(Block.Cell cell) {
        return labels.labelled(firstLine(cell)).isPresent();
    }

    /// The first cell of a row is no bare label: it holds label and value, goes on from above, or stands alone.
    private @Nullable Field beginRow(Block.Cell cell) {
        var labelled = labels.labelled(firstLine(cell));
        if (labelled.isPresent() && measure != null) {
            lines(measure, cell.text(), cell);
            return labelled.get().field();
        }
        if (cell.column() > 0 && last != null) return last;
        return flow;
    }

    private MeasureDraft opened(Block.Cell cell) {
        if (measure == null) openFromHeading(cell);
        return java.util.Objects.requireNonNull(measure);
    }

    // ---- labels and values

    /// Some labels mean the person where a contact is asked for and the measure elsewhere.
    private Field inContext(Field field, Block.Cell cell) {
        boolean contact = group != null && (group.isContact() || group == Field.RESPONSIBLE) || last == Field.PERSON;
        if (field == Field.TITLE && contact && measure != null && !measure.title.isEmpty())
            return last == Field.PERSON || measure.person != null ? Field.POSITION : Field.PERSON;
        return field;
    }

    private void label(MeasureDraft current, Labels.Labelled labelled, Block.Cell cell) {
        var field = inContext(labelled.field(), cell);
        ledger.understood(cell);
        boolean ofStep = afterSteps(current)
                && (field == Field.START
                        || field == Field.END
                        || field == Field.TIMELINE
                        || field == Field.OUTPUT
                        || field == Field.RESPONSIBLE && current.filled.contains(Field.RESPONSIBLE));
        if (!field.isKindOfParticipant() && field.value().isEmpty()) group = field;
        if (ofStep && !labelled.rest().isBlank()) {
            ofLastStep(current, field, labelled.rest(), cell);
            return;
        }
        flow = field == Field.GROUP ? null : field;
        last = flow;
        if (labelled.rest().isBlank()) return;
        if (field == Field.TITLE || field == Field.MEASURE || field == Field.NUMBER)
            valueOfTitle(current, field, labelled.rest(), cell);
        else if (field == Field.STEPS) stepRows.read(current, part(cell, labelled.rest()));
        else filling.place(current, field, labelled.rest(), cell);
    }

    private boolean afterSteps(MeasureDraft current) {
        return flow == Field.STEPS && !current.steps.isEmpty();
    }

    private void ofLastStep(MeasureDraft current, Field field, String text, Block.Cell cell) {
        Map<Field, Block.Cell> row = new HashMap<>();
        row.put(field, part(cell, text));
        stepRows.read(current, row);
    }

    private static Block.Cell part(Block.Cell cell, String text) {
        return new Block.Cell(
                cell.source(), cell.column(), cell.span(), false, List.of(new Block.Paragraph(text, false, false)));
    }

    /// A cell that holds labels and values line by line.
    private void lines(MeasureDraft current, String text, Block.Cell cell) {
        for (var line : text.split("\\R")) {
            if (line.isBlank()) continue;
            var labelled = labels.labelled(line);
            if (labelled.isPresent()) label(current, labelled.get(), cell);
            else if (flow == Field.STEPS) stepRows.read(current, part(cell, line));
            else if (flow != null) filling.place(current, flow, line, cell);
            else filling.place(current, Field.DESCRIPTION, line, cell);
        }
    }

    private void value(MeasureDraft current, Field field, Block.Cell cell) {
        switch (field) {
            case TITLE, MEASURE, NUMBER -> valueOfTitle(current, field, cell.text(), cell);
            case STEPS -> stepRows.read(current, cell);
            default -> filling.place(current, field, cell);
        }
    }

    /// A second title begins the next measure.
    private void valueOfTitle(MeasureDraft current, Field field, String text, Block.Cell cell) {
        boolean next = !current.isEmpty() || field != Field.NUMBER && !current.title.isEmpty();
        var heading = Headings.ofMeasure(text).orElseGet(() -> Headings.numbered(text));
        if (field == Field.NUMBER) {
            String number = text.replaceAll("\\.\\s*$", "");
            if (next) open(number, "", cell, Certainty.CERTAIN);
            else current.number = free(number);
            ledger.understood(cell);
        } else if (next && !PlainText.same(current.title, heading.title()))
            open(heading.number(), heading.title(), cell, Certainty.CERTAIN);
        else title(current, text, cell);
        flow = null;
    }

    private void title(MeasureDraft current, String text, Block.Cell cell) {
        var heading = Headings.ofMeasure(text).orElseGet(() -> Headings.numbered(text));
        current.title = heading.title();
        if (!heading.number().isEmpty() && measures.stream().noneMatch(other -> other.number.equals(heading.number())))
            current.number = heading.number();
        ledger.placed(cell, current, null, "title", Certainty.CERTAIN);
    }

    /// The measure of this number and title: the one already listed, if nothing is known of it yet, or a new one.
    private MeasureDraft open(String number, String title, Block.Cell cell, Certainty certainty) {
        Optional<MeasureDraft> listed =
                measures.stream().filter(draft -> isSame(draft, number, title)).findFirst();
        var opened = listed.orElseGet(() -> new MeasureDraft(free(number), title));
        if (listed.isEmpty()) measures.add(opened);
        else if (opened.title.isEmpty()) opened.title = title;
        ledger.placed(cell, opened, null, "title", certainty);
        measure = opened;
        grid = grid != null && grid.hasMeasures() ? grid : null;
        group = null;
        flow = null;
        last = null;
        afterTable = false;
        return opened;
    }

    private boolean isSame(MeasureDraft draft, String number, String title) {
        boolean sameTitle = PlainText.same(draft.title, title);
        boolean sameNumber = draft.number.equals(number);
        if (draft.isEmpty())
            return sameNumber && (sameTitle || title.isEmpty() || draft.title.isEmpty())
                    || sameTitle && number.isEmpty();
        // the head of a table repeated on the next page
        return draft == measure && sameNumber && sameTitle;
    }

    private String free(String number) {
        String wanted = number.isBlank() ? "" : Spelling.fold(number).replace(' ', '.');
        if (!wanted.isEmpty() && measures.stream().noneMatch(draft -> draft.number.equals(wanted))) return wanted;
        int next = measures.size() + 1;
        while (isTaken(String.valueOf(next))) next++;
        return String.valueOf(next);
    }

    private boolean isTaken(String number) {
        return measures.stream().anyMatch(draft -> draft.number.equals(number));
    }
}
