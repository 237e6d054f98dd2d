package org.openplan.imports.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.document.StepField;
import org.openplan.imports.Recognition.Certainty;
import org.openplan.imports.dates.PrintedDates;
import org.openplan.imports.file.Block;
import org.openplan.imports.labels.Field;
import org.openplan.imports.labels.InnerLabels;
import org.openplan.language.Spelling;
import org.openplan.language.Vocabulary;

/// Makes steps from the rows of a table.
public final class StepRows {

    private static final List<String> OF_NO_USE = List.of("new or ongoing", "yes", "no", "no value");
    private static final Set<Field> OWN = Set.of(
            Field.STEPS,
            Field.NUMBER,
            Field.START,
            Field.END,
            Field.TIMELINE,
            Field.RESPONSIBLE,
            Field.STATUS,
            Field.TITLE,
            Field.MEASURE);

    private final PlacementLog placements;
    private final StepDates dates;
    private final MeasureFiller filling;
    private final InnerLabels inner;

    public StepRows(PlacementLog placements, StepDates dates, MeasureFiller filling, InnerLabels inner) {
        this.placements = placements;
        this.dates = dates;
        this.filling = filling;
        this.inner = inner;
    }

    public void read(MeasureDraft measure, Map<Field, Block.Cell> row) {
        var cell = row.containsKey(Field.STEPS) ? row.get(Field.STEPS) : row.get(Field.OUTPUT);
        boolean goesOn =
                cell == null || row.get(Field.STEPS) == null && measure.lastStep() != null && !StepDates.isDated(row);
        var steps = goesOn || cell == null ? continued(measure) : steps(measure, row, cell);
        dates.read(measure, steps, row, goesOn);
        institution(measure, steps, row.get(Field.RESPONSIBLE));
        stakeholders(measure, steps, row.remove(Field.PARTICIPANTS));
        row.forEach((field, of) -> {
            if (field.textOfStep().isPresent() && (of != cell || goesOn)) texts(measure, steps, field, of);
        });
        status(measure, row.get(Field.STATUS));
        // an indicator in the row of a step also shows that the step is done
        var shown = row.get(Field.INDICATORS);
        if (shown != null && steps.size() == 1 && !row.containsKey(Field.OUTPUT))
            text(measure, steps.getFirst(), StepField.OUTPUT, shown.text(), shown);
        row.forEach((field, of) -> {
            if (!OWN.contains(field) && field.textOfStep().isEmpty()) filling.place(measure, field, of);
        });
    }

    private List<StepDraft> continued(MeasureDraft measure) {
        var last = measure.lastStep();
        return last == null ? List.of() : List.of(last);
    }

    private List<StepDraft> steps(MeasureDraft measure, Map<Field, Block.Cell> row, Block.Cell cell) {
        var last = measure.lastStep();
        boolean cut = last != null
                && !StepDates.isDated(row)
                && !row.containsKey(Field.NUMBER)
                && !cell.isListed()
                && StepList.numbered(cell.text()).number() == null
                && MeasureFiller.isCut(last.description, cell.text());
        if (cut && last != null) {
            last.description = last.description + " " + cell.text();
            placements.placed(cell, measure, last, "description", Certainty.UNCERTAIN);
            return List.of(last);
        }
        var items = StepList.of(cell);
        int dated = dates.most(row);
        boolean paragraphs = items.size() == 1 && items.getFirst().number() == null && dated > 1;
        if (paragraphs && StepList.byParagraph(cell).size() == dated) items = StepList.byParagraph(cell);
        if (items.size() == 1 && items.getFirst().number() == null && row.containsKey(Field.NUMBER))
            items = List.of(numberedBy(row.get(Field.NUMBER), items.getFirst()));
        var steps = new ArrayList<StepDraft>();
        for (var item : items) steps.add(add(measure, item, cell));
        return steps;
    }

    private StepList.Item numberedBy(Block.Cell number, StepList.Item item) {
        placements.understood(number);
        String printed = number.text().replaceAll("[^\\d.]", "").replaceAll("^\\.+|\\.+$", "");
        return printed.isEmpty() ? item : new StepList.Item(printed, item.text());
    }

    StepDraft add(MeasureDraft measure, StepList.Item item, Block.Cell cell) {
        var step = new StepDraft(measure.freeStepNumber(item.number()), item.text());
        measure.add(step);
        placements.placed(cell, measure, step, "description", Certainty.CERTAIN);
        return step;
    }

    /// Adds to the description of the last step.
    public void describe(MeasureDraft measure, Block.Cell cell) {
        var last = measure.lastStep();
        if (last == null) return;
        last.description = last.description + "\n" + cell.text();
        placements.placed(cell, measure, last, "description", Certainty.CERTAIN);
    }

    /// The plan has no use for new or ongoing; any other status text, such as how far a step
    /// has progressed, may matter.
    private void status(MeasureDraft measure, Block.@Nullable Cell cell) {
        if (cell == null) return;
        String folded = Spelling.fold(cell.text());
        if (OF_NO_USE.stream().anyMatch(words -> Vocabulary.folded(words).contains(folded)))
            placements.understood(cell);
        else placements.left(cell.text(), cell, measure);
    }

    private void institution(MeasureDraft measure, List<StepDraft> steps, Block.@Nullable Cell cell) {
        if (cell == null) return;
        placements.understood(cell);
        if (steps.isEmpty()) {
            filling.place(measure, Field.RESPONSIBLE, cell);
            return;
        }
        String name = Contact.of(cell.text()).rest().replaceAll("\\s*\\R\\s*", "; ");
        if (PrintedDates.isNothing(name)) return;
        for (var step : steps) {
            step.institution = name;
            placements.placed(cell, measure, step, "institution", Certainty.CERTAIN);
        }
    }

    /// A cell that names the step's lead in one line and the measure's partners in other lines.
    private void stakeholders(MeasureDraft measure, List<StepDraft> steps, Block.@Nullable Cell cell) {
        if (cell == null) return;
        var left = new ArrayList<String>();
        for (var line : inner.parts(cell.text())) {
            var lead = inner.led(line);
            if (lead.isEmpty() || steps.isEmpty()) left.add(line);
            else
                for (var step : steps) {
                    step.institution = lead.get();
                    placements.placed(cell, measure, step, "institution", Certainty.CERTAIN);
                }
        }
        if (!left.isEmpty()) filling.place(measure, Field.PARTICIPANTS, cell, left);
    }

    /// Contact details are kept for the measure only.
    void contact(MeasureDraft measure, Field field, String text, Block.Cell cell) {
        filling.place(measure, field, text, cell);
    }

    /// One text for each step of the row, or all for the only one.
    private void texts(MeasureDraft measure, List<StepDraft> steps, Field field, Block.Cell cell) {
        placements.understood(cell);
        var kind = field.textOfStep().orElseThrow();
        var items = StepList.of(cell);
        if (items.size() == steps.size()) {
            for (int i = 0; i < items.size(); i++)
                text(measure, steps.get(i), kind, items.get(i).text(), cell);
        } else if (steps.size() == 1) text(measure, steps.getFirst(), kind, cell.text(), cell);
        else filling.ofNoStep(measure, field, cell.text(), cell);
    }

    void text(MeasureDraft measure, StepDraft step, StepField kind, String text, Block.Cell cell) {
        if (PrintedDates.isNothing(text)) return;
        step.add(kind, text);
        placements.placed(cell, measure, step, kind.field(), Certainty.CERTAIN);
    }
}
