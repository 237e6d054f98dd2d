package org.openplan.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;
import org.openplan.exchange.Recognition.Certainty;

/// Makes steps of the rows of a table, pairing texts and dates by their order when a cell holds several.
final class StepRows {

    private static final Pattern LAST_DASH =
            Pattern.compile("\\s[–—-]\\s(?=[^–—]{4,40}$)|[:;,]\\s(?=\\D[^:;,]{4,40}$)|\\.\\s(?=[^.]{4,40}$)");
    private static final Pattern WITHIN = Pattern.compile("(?<=[.;,(\\n\\s])(\\p{Lu}\\p{L}*(?: \\p{L}+){0,4}):\\s*");
    private static final Set<Field> PARTS =
            Set.of(Field.START, Field.END, Field.TIMELINE, Field.OUTPUT, Field.RESPONSIBLE);
    private static final Set<Field> OWN = Set.of(
            Field.STEPS,
            Field.NUMBER,
            Field.START,
            Field.END,
            Field.TIMELINE,
            Field.RESPONSIBLE,
            Field.OUTPUT,
            Field.STATUS,
            Field.TITLE,
            Field.MEASURE);

    private static final int LONGEST_STATUS = 24;

    private final Ledger ledger;
    private final PrintedDates dates;
    private final Filling filling;
    private final List<Finding> findings;

    StepRows(Ledger ledger, PrintedDates dates, Filling filling, List<Finding> findings) {
        this.ledger = ledger;
        this.dates = dates;
        this.filling = filling;
        this.findings = findings;
    }

    void read(MeasureDraft measure, Map<Field, Block.Cell> row) {
        var cell = row.containsKey(Field.STEPS) ? row.get(Field.STEPS) : row.get(Field.OUTPUT);
        boolean goesOn = cell == null || row.get(Field.STEPS) == null && measure.lastStep() != null && !hasDates(row);
        var steps = goesOn || cell == null ? continued(measure) : steps(measure, row, cell);
        dates(measure, steps, row, goesOn);
        institution(measure, steps, row.get(Field.RESPONSIBLE));
        stakeholders(measure, steps, row.remove(Field.PARTICIPANTS));
        if (row.get(Field.OUTPUT) != null && row.get(Field.OUTPUT) != cell || goesOn && row.get(Field.OUTPUT) != null)
            outputs(measure, steps, row.get(Field.OUTPUT));
        status(measure, row.get(Field.STATUS));
        // an indicator in the row of a step is also what shows that the step is done
        var shown = row.get(Field.INDICATORS);
        if (shown != null && steps.size() == 1 && !row.containsKey(Field.OUTPUT))
            output(measure, steps.getFirst(), shown.text(), shown);
        row.forEach((field, of) -> {
            if (!OWN.contains(field)) filling.place(measure, field, of);
        });
    }

    /// Steps told in a cell or paragraph of their own, with any dates in brackets at their end.
    void read(MeasureDraft measure, Block.Cell cell) {
        for (var item : StepList.of(cell)) {
            var step = add(measure, item, cell, Certainty.CERTAIN);
            if (parts(measure, step, cell)) continue;
            int cut = closingDates(item.text());
            if (cut < 0) continue;
            String printed = item.text()
                    .substring(cut)
                    .replaceAll("^[\\s(,;:–-]+|[\\s);.]+$", "")
                    .replaceFirst("^\\p{L}+:\\s*", "");
            dates.one(unbalanced(printed) ? printed + ")" : printed).ifPresent(date -> {
                step.description = item.text().substring(0, cut).strip();
                step.runs(date);
                ledger.placed(cell, measure, step, "end", Certainty.UNCERTAIN);
            });
        }
        measure.filled.add(Field.STEPS);
    }

    /// Labels within a step's own text, as in `Draft the law. Start date: May 2023. End date: June 2023.`
    private boolean parts(MeasureDraft measure, StepDraft step, Block.Cell cell) {
        String text = step.description;
        var label = WITHIN.matcher(text);
        int end = text.length();
        int from = -1;
        @Nullable Field field = null;
        while (label.find()) {
            var named = filling.named(label.group(1)).filter(PARTS::contains);
            if (named.isEmpty()) continue;
            if (field == null) end = label.start();
            else part(measure, step, field, text.substring(from, label.start()), cell);
            field = named.get();
            from = label.end();
        }
        if (field == null) return false;
        part(measure, step, field, text.substring(from), cell);
        step.description = text.substring(0, end).strip();
        return true;
    }

    private void part(MeasureDraft measure, StepDraft step, Field field, String text, Block.Cell cell) {
        String value = text.replaceAll("^[\\s:]+|[\\s.;,(]+$", "");
        switch (field) {
            case START, END, TIMELINE ->
                dates.one(value).ifPresent(date -> {
                    put(step, field, date);
                    ledger.placed(cell, measure, step, field == Field.START ? "start" : "end", Certainty.CERTAIN);
                });
            case OUTPUT -> output(measure, step, value, cell);
            default -> {
                step.institution = value;
                ledger.placed(cell, measure, step, "institution", Certainty.CERTAIN);
            }
        }
    }

    /// Where the dates begin that close a step's text, in brackets or after a dash; -1 when there are none.
    private int closingDates(String text) {
        String bare = text.replaceFirst("[\\s.;]+$", "");
        if (bare.endsWith(")")) {
            int depth = 0;
            for (int at = bare.length() - 1; at > 0; at--) {
                depth += bare.charAt(at) == ')' ? 1 : bare.charAt(at) == '(' ? -1 : 0;
                if (depth > 0) continue;
                return dates.isOnlyDates(bare.substring(at + 1, bare.length() - 1)) ? at : -1;
            }
        }
        var dash = LAST_DASH.matcher(bare);
        if (!dash.find()) return -1;
        String tail = bare.substring(dash.end());
        return dates.isOnlyDates(tail) || PrintedDates.isSeason(tail) ? dash.start() : -1;
    }

    private static boolean unbalanced(String text) {
        return text.chars().filter(letter -> letter == '(').count()
                > text.chars().filter(letter -> letter == ')').count();
    }

    private static boolean hasDates(Map<Field, Block.Cell> row) {
        return row.containsKey(Field.START) || row.containsKey(Field.END) || row.containsKey(Field.TIMELINE);
    }

    private List<StepDraft> continued(MeasureDraft measure) {
        var last = measure.lastStep();
        return last == null ? List.of() : List.of(last);
    }

    private List<StepDraft> steps(MeasureDraft measure, Map<Field, Block.Cell> row, Block.Cell cell) {
        var last = measure.lastStep();
        boolean cut = last != null
                && !hasDates(row)
                && !row.containsKey(Field.NUMBER)
                && StepList.numbered(cell.text()).number() == null
                && Filling.isCut(last.description, cell.text());
        if (cut && last != null) {
            last.description = last.description + " " + cell.text();
            ledger.placed(cell, measure, last, "description", Certainty.UNCERTAIN);
            return List.of(last);
        }
        var items = StepList.of(cell);
        int dated = Math.max(
                count(row.get(Field.START)), Math.max(count(row.get(Field.END)), count(row.get(Field.TIMELINE))));
        boolean paragraphs = items.size() == 1 && items.getFirst().number() == null && dated > 1;
        if (paragraphs && StepList.byParagraph(cell).size() == dated) items = StepList.byParagraph(cell);
        if (items.size() == 1 && items.getFirst().number() == null && row.containsKey(Field.NUMBER))
            items = List.of(numberedBy(row.get(Field.NUMBER), items.getFirst()));
        var steps = new ArrayList<StepDraft>();
        for (var item : items) steps.add(add(measure, item, cell, Certainty.CERTAIN));
        return steps;
    }

    private StepList.Item numberedBy(Block.Cell number, StepList.Item item) {
        ledger.understood(number);
        String printed = number.text().replaceAll("[^\\d.]", "").replaceAll("^\\.+|\\.+$", "");
        return printed.isEmpty() ? item : new StepList.Item(printed, item.text());
    }

    private StepDraft add(MeasureDraft measure, StepList.Item item, Block.Cell cell, Certainty certainty) {
        var step = new StepDraft(measure.freeStepNumber(item.number()), item.text());
        measure.add(step);
        ledger.placed(cell, measure, step, "description", certainty);
        return step;
    }

    private int count(Block.@Nullable Cell cell) {
        return cell == null ? 0 : dates.all(cell.text()).size();
    }

    /// Dates under a label of their own below the steps: as many as there are steps, which have none yet.
    boolean areDatesOfSteps(MeasureDraft measure, Field field, Block.Cell cell) {
        boolean dates = field == Field.START || field == Field.END || field == Field.TIMELINE;
        if (!dates || measure.steps.size() < 2) return false;
        boolean open = measure.steps.stream().allMatch(step -> (field == Field.START ? step.start : step.end) == null);
        return open && count(cell) > 1 && (count(cell) == measure.steps.size() || count(cell) > 2);
    }

    void dates(MeasureDraft measure, List<StepDraft> steps, Map<Field, Block.Cell> row, boolean goesOn) {
        for (var field : List.of(Field.START, Field.END, Field.TIMELINE)) {
            var cell = row.get(field);
            if (cell == null) continue;
            if (steps.isEmpty()) ledger.left(cell.text(), cell, measure);
            else pair(measure, steps, field, cell, goesOn);
        }
    }

    private void pair(MeasureDraft measure, List<StepDraft> steps, Field field, Block.Cell cell, boolean goesOn) {
        var found = steps.size() == 1 ? dates.one(cell.text()).stream().toList() : dates.all(cell.text());
        ledger.understood(cell);
        if (found.isEmpty() || goesOn && steps.getFirst().end != null) return;
        boolean forAll = found.size() == 1 && steps.size() > 1;
        boolean even = found.size() == steps.size();
        for (int i = 0; i < steps.size(); i++) {
            if (!forAll && i >= found.size()) break;
            var date = forAll ? found.getFirst() : found.get(i);
            put(steps.get(i), field, date);
            boolean sure = even && !date.doubtful();
            String path = field == Field.START ? "start" : "end";
            ledger.placed(cell, measure, steps.get(i), path, sure ? Certainty.CERTAIN : Certainty.UNCERTAIN);
        }
        for (int i = steps.size(); i < found.size(); i++)
            ledger.left(found.get(i).printed(), cell, measure);
        if (!even && !forAll) uneven(measure, field, cell, steps.size(), found.size());
    }

    private static void put(StepDraft step, Field field, PrintedDate date) {
        switch (field) {
            case START -> step.startsOn(date);
            case END -> step.endsOn(date);
            default -> step.runs(date);
        }
    }

    private void uneven(MeasureDraft measure, Field field, Block.Cell cell, int steps, int dates) {
        boolean told = findings.stream()
                .anyMatch(finding -> finding.rule().equals("steps-and-dates-uneven")
                        && measure.number.equals(finding.measure())
                        && cell.source().equals(finding.source()));
        if (told) return;
        findings.add(Filling.finding(
                "steps-and-dates-uneven",
                measure,
                field == Field.START ? "start" : "end",
                cell,
                List.of(String.valueOf(steps), String.valueOf(dates))));
    }

    /// New or ongoing is of no use to the plan; whatever else stands there may be.
    private void status(MeasureDraft measure, Block.@Nullable Cell cell) {
        if (cell == null) return;
        if (cell.text().length() > LONGEST_STATUS) ledger.left(cell.text(), cell, measure);
        else ledger.understood(cell);
    }

    private void institution(MeasureDraft measure, List<StepDraft> steps, Block.@Nullable Cell cell) {
        if (cell == null) return;
        ledger.understood(cell);
        if (steps.isEmpty()) {
            filling.place(measure, Field.RESPONSIBLE, cell);
            return;
        }
        String name = Contact.of(cell.text()).rest().replaceAll("\\s*\\R\\s*", "; ");
        if (PrintedDates.isNothing(name)) return;
        for (var step : steps) {
            step.institution = name;
            ledger.placed(cell, measure, step, "institution", Certainty.CERTAIN);
        }
    }

    /// A cell that names the step's lead in one line and the measure's partners in others.
    private void stakeholders(MeasureDraft measure, List<StepDraft> steps, Block.@Nullable Cell cell) {
        if (cell == null) return;
        var left = new ArrayList<String>();
        for (var line : filling.parts(cell.text())) {
            var lead = filling.led(line);
            if (lead.isEmpty() || steps.isEmpty()) left.add(line);
            else
                for (var step : steps) {
                    step.institution = lead.get();
                    ledger.placed(cell, measure, step, "institution", Certainty.CERTAIN);
                }
        }
        if (!left.isEmpty()) filling.place(measure, Field.PARTICIPANTS, cell, left);
    }

    private void outputs(MeasureDraft measure, List<StepDraft> steps, Block.Cell cell) {
        ledger.understood(cell);
        var items = StepList.of(cell);
        if (items.size() == steps.size()) {
            for (int i = 0; i < items.size(); i++)
                output(measure, steps.get(i), items.get(i).text(), cell);
        } else if (steps.size() == 1) output(measure, steps.getFirst(), cell.text(), cell);
        else filling.place(measure, Field.GOAL, cell);
    }

    private void output(MeasureDraft measure, StepDraft step, String text, Block.Cell cell) {
        if (PrintedDates.isNothing(text)) return;
        step.addOutput(text);
        ledger.placed(cell, measure, step, "output", Certainty.CERTAIN);
    }
}
