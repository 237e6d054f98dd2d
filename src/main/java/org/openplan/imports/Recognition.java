package org.openplan.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument;
import org.openplan.document.Severity;

/// What was recognised in a file: the plan, and the original rows with what became of each of them.
///
/// `findings` are only those detected while reading (uneven cells, swapped contacts); the rules for the finished
/// document are in the quality module. Nothing of the file is lost: what could not be placed is in `unplaced`.
public record Recognition(
        PlanDocument document, String language, List<FileRow> rows, List<Unplaced> unplaced, List<Finding> findings) {

    public Recognition {
        rows = List.copyOf(rows);
        unplaced = List.copyOf(unplaced);
        findings = List.copyOf(findings);
    }

    /// How certain the reader is; uncertain values should be checked before the plan is accepted.
    public enum Certainty {
        CERTAIN,
        UNCERTAIN
    }

    /// A table row, or, with table 0, a paragraph outside all tables; in plain text the number is the line.
    public record FileRow(int table, int number, List<Cell> cells) {
        public FileRow {
            cells = List.copyOf(cells);
        }

        /// The position in words, such as `table 2, row 11`, `paragraph 7` or `line 40`.
        public String source() {
            return cells.isEmpty() ? "" : cells.getFirst().source();
        }

        public boolean isUncertain() {
            return cells.stream().flatMap(cell -> cell.became().stream()).anyMatch(Placement::isUncertain);
        }
    }

    /// A cell as it was in the file, and where its text was placed; empty for labels, repeated page headers and blanks.
    public record Cell(String text, String source, List<Placement> became) {
        public Cell {
            became = List.copyOf(became);
        }
    }

    /// The place in the document where a text was put; `field` is named as in the plan document, such as `steps.start`
    /// or `responsible.email`. Measure and step are their numbers, absent for the plan itself.
    public record Placement(
            @Nullable String measure, @Nullable String step, String field, Certainty certainty) {
        public boolean isUncertain() {
            return certainty == Certainty.UNCERTAIN;
        }
    }

    /// A text that could not be placed, to be assigned by hand; `measure` is the number of the measure it
    /// was in, if any.
    public record Unplaced(
            String text, String source, @Nullable String measure) {

        /// The rule of its finding.
        public static final String RULE = "text-unplaced";

        public Finding finding() {
            return new Finding(RULE, Severity.HINT, measure, null, null, source, List.of(text));
        }
    }

    /// All findings detected while reading, including the unplaced texts.
    public List<Finding> allFindings() {
        return Stream.concat(findings.stream(), unplaced.stream().map(Unplaced::finding))
                .toList();
    }

    /// The same findings with their positions in the file; the cells are sorted by measure and step once
    /// for all of them.
    public List<Finding> located(List<Finding> findings) {
        Map<String, List<Cell>> cells = new HashMap<>();
        for (var row : rows)
            for (var cell : row.cells())
                for (var placement : cell.became()) {
                    cells.computeIfAbsent(key(placement.measure(), placement.step()), _ -> new ArrayList<>())
                            .add(cell);
                    if (placement.step() != null)
                        cells.computeIfAbsent(key(placement.measure(), null), _ -> new ArrayList<>())
                                .add(cell);
                }
        return findings.stream()
                .map(finding -> located(
                        finding,
                        cells.getOrDefault(
                                key(finding.measure(), finding.step()),
                                cells.getOrDefault(key(finding.measure(), null), List.of()))))
                .toList();
    }

    private static String key(@Nullable String measure, @Nullable String step) {
        return measure + " " + step;
    }

    /// The same finding with the position in the file that it refers to, if there is one.
    public Finding located(Finding finding) {
        return located(List.of(finding)).getFirst();
    }

    private static Finding located(Finding finding, List<Cell> cells) {
        String place = finding.source() != null ? finding.source() : sourceOf(finding, cells);
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.measure(),
                finding.step(),
                finding.field(),
                place,
                finding.details(),
                finding.measureId(),
                finding.stepId());
    }

    private static @Nullable String sourceOf(Finding finding, List<Cell> cells) {
        @Nullable String nearest = null;
        int best = -1;
        for (var cell : cells)
            for (var placement : cell.became()) {
                int closeness = closeness(placement, cell.text(), finding);
                if (closeness > best) {
                    best = closeness;
                    nearest = cell.source();
                }
            }
        return nearest;
    }

    /// Ranks a text: the right measure is the minimum, the right field is closer, the right step closest.
    private static int closeness(Placement placement, String text, Finding finding) {
        if (finding.measure() == null || !finding.measure().equals(placement.measure())) return -1;
        String field = String.valueOf(finding.field());
        boolean sameStep = finding.step() != null && finding.step().equals(placement.step());
        boolean sameField = placement.field().equals(field) || field.equals("steps") && placement.step() != null;
        boolean named =
                !finding.details().isEmpty() && text.contains(finding.details().getLast())
                        || !finding.details().isEmpty()
                                && text.contains(finding.details().getFirst());
        boolean title = finding.step() == null && placement.field().equals("title");
        return (sameStep ? 8 : 0) + (sameField ? 4 : 0) + (sameField && named ? 2 : 0) + (title ? 1 : 0);
    }
}
