package org.openplan.imports.draft;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;
import org.openplan.imports.Recognition.Certainty;
import org.openplan.imports.dates.PrintedDate;
import org.openplan.imports.dates.PrintedDates;
import org.openplan.imports.file.Block;
import org.openplan.imports.labels.Field;

/// Assigns dates to steps, in their order if a cell has several, and reports where they do not match.
public final class StepDates {

    private static final List<Field> DATES = List.of(Field.START, Field.END, Field.TIMELINE);

    private final PlacementLog placements;
    private final PrintedDates dates;
    private final List<Finding> findings;

    public StepDates(PlacementLog placements, PrintedDates dates, List<Finding> findings) {
        this.placements = placements;
        this.dates = dates;
        this.findings = findings;
    }

    private int count(Block.@Nullable Cell cell) {
        return cell == null ? 0 : dates.all(cell.text()).size();
    }

    /// The largest number of dates in a cell of the row.
    int most(Map<Field, Block.Cell> row) {
        return DATES.stream().mapToInt(field -> count(row.get(field))).max().orElse(0);
    }

    static boolean isDated(Map<Field, Block.Cell> row) {
        return DATES.stream().anyMatch(row::containsKey);
    }

    /// Whether these are the dates of the steps above: as many as there are steps, which have no dates yet.
    public boolean areDatesOfSteps(MeasureDraft measure, Field field, Block.Cell cell) {
        if (!DATES.contains(field) || measure.steps.size() < 2) return false;
        boolean open = measure.steps.stream().allMatch(step -> (field == Field.START ? step.start : step.end) == null);
        return open && count(cell) > 1 && (count(cell) == measure.steps.size() || count(cell) > 2);
    }

    /// Reads dates under a separate label, one for each step above.
    public void read(MeasureDraft measure, Field field, Block.Cell cell) {
        pair(measure, measure.steps, field, cell, false);
    }

    void read(MeasureDraft measure, List<StepDraft> steps, Map<Field, Block.Cell> row, boolean goesOn) {
        for (var field : DATES) {
            var cell = row.get(field);
            if (cell == null) continue;
            if (steps.isEmpty()) placements.left(cell.text(), cell, measure);
            else pair(measure, steps, field, cell, goesOn);
        }
    }

    private void pair(MeasureDraft measure, List<StepDraft> steps, Field field, Block.Cell cell, boolean goesOn) {
        var found = steps.size() == 1 ? dates.one(cell.text()).stream().toList() : dates.all(cell.text());
        placements.understood(cell);
        if (found.isEmpty() || goesOn && steps.getFirst().end != null) return;
        boolean forAll = found.size() == 1 && steps.size() > 1;
        boolean even = found.size() == steps.size();
        for (int i = 0; i < steps.size(); i++) {
            if (!forAll && i >= found.size()) break;
            var date = forAll ? found.getFirst() : found.get(i);
            put(steps.get(i), field, date);
            boolean sure = even && !date.doubtful();
            String path = field == Field.START ? "start" : "end";
            placements.placed(cell, measure, steps.get(i), path, sure ? Certainty.CERTAIN : Certainty.UNCERTAIN);
        }
        for (int i = steps.size(); i < found.size(); i++)
            placements.left(found.get(i).printed(), cell, measure);
        if (!even && !forAll) uneven(measure, field, cell, steps.size(), found.size());
    }

    static void put(StepDraft step, Field field, PrintedDate date) {
        switch (field) {
            case START -> step.startsOn(date);
            case END -> step.endsOn(date);
            default -> step.runs(date);
        }
    }

    private void uneven(MeasureDraft measure, Field field, Block.Cell cell, int steps, int dates) {
        boolean isMarked = findings.stream()
                .anyMatch(finding -> finding.rule().equals("steps-and-dates-uneven")
                        && measure.number.equals(finding.measure())
                        && cell.source().equals(finding.source()));
        if (isMarked) return;
        findings.add(MeasureFiller.finding(
                "steps-and-dates-uneven",
                measure,
                field == Field.START ? "start" : "end",
                cell,
                List.of(String.valueOf(steps), String.valueOf(dates))));
    }
}
