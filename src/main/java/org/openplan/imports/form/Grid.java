package org.openplan.imports.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.openplan.imports.draft.Money;
import org.openplan.imports.draft.StepList;
import org.openplan.imports.file.Block;
import org.openplan.imports.labels.Field;
import org.openplan.imports.labels.Labels;

/// The columns of a table whose header names a field for each of them.
final class Grid {

    /// `year` and `currency` are those that the header names for the amounts below, empty for none.
    private record Column(int start, int end, Field field, String year, String currency) {}

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*[.)]?");
    private static final Set<Field> MEASURES = Set.of(Field.TITLE, Field.MEASURE);

    private final List<Column> columns = new ArrayList<>();
    private final Map<Field, Block.Cell> above = new EnumMap<>(Field.class);
    private final Predicate<String> isDates;
    private boolean rowsRead;

    Grid(Block head, Labels labels) {
        this(head, labels, _ -> false);
    }

    /// `isDates` recognises a text that consists of dates only.
    Grid(Block head, Labels labels, Predicate<String> isDates) {
        this.isDates = isDates;
        extend(head, labels);
    }

    /// A second header row, such as `start` and `end` under `dates`, is more exact than the first.
    void extend(Block head, Labels labels) {
        for (var cell : head.filled()) {
            columns.removeIf(column -> overlap(column, cell) > 0 && !cell.isContinued());
            var field = labels.of(cell.text()).orElse(Field.GROUP);
            if (field == Field.DESCRIPTION && StepList.isWord(cell.text())) field = Field.STEPS;
            boolean sums = field == Field.BUDGET;
            columns.add(new Column(
                    cell.column(),
                    cell.column() + cell.span(),
                    field == Field.PERIOD ? Field.TIMELINE : field,
                    sums ? Money.year(cell.text()).map(year -> year + ": ").orElse("") : "",
                    sums ? Money.currency(cell.text()).map(code -> " " + code).orElse("") : ""));
        }
        nameSteps();
    }

    /// A description beside dates describes a step.
    private void nameSteps() {
        boolean plain = has(Field.STEPS) || hasMeasures() || !isDated();
        for (int i = 0; i < columns.size() && !plain; i++) {
            var column = columns.get(i);
            if (column.field() != Field.DESCRIPTION && column.field() != Field.SUMMARY) continue;
            columns.set(i, new Column(column.start(), column.end(), Field.STEPS, "", ""));
            return;
        }
    }

    private boolean isDated() {
        return has(Field.START) || has(Field.END) || has(Field.TIMELINE);
    }

    boolean hasMeasures() {
        return columns.stream().anyMatch(column -> MEASURES.contains(column.field()));
    }

    boolean has(Field field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    boolean isOfSteps() {
        return columns.stream().anyMatch(column -> column.field().isColumnOfSteps()) || hasMeasures();
    }

    /// Whether the steps are in the first column, or in the second after their numbers.
    boolean isBeginning(List<Block.Cell> cells) {
        var first = fieldOf(cells.getFirst());
        return first.filter(field -> field == Field.STEPS || field == Field.NUMBER)
                .isPresent();
    }

    /// Adds to a bare amount the year and currency that its column header names.
    Block.Cell withUnit(Block.Cell cell) {
        var column = columnOf(cell, 0);
        boolean bare = column.isPresent() && Money.isBare(cell.text());
        return bare ? cell.part(column.get().year() + cell.text() + column.get().currency()) : cell;
    }

    /// Amounts in further columns, such as next year's or those for the source of funding.
    List<Block.Cell> furtherMoney(Block row, Map<Field, Block.Cell> read) {
        return row.filled().stream()
                .filter(cell ->
                        fieldOf(cell).filter(field -> field == Field.BUDGET).isPresent())
                .filter(cell -> !cell.equals(read.get(Field.BUDGET)))
                .map(this::withUnit)
                .toList();
    }

    boolean isFresh() {
        return !rowsRead;
    }

    boolean sameAs(Grid other) {
        return columns.stream()
                .map(Column::field)
                .toList()
                .equals(other.columns.stream().map(Column::field).toList());
    }

    /// The cells of a row by field; a cell merged with the one above takes its value.
    Map<Field, Block.Cell> read(Block row) {
        rowsRead = true;
        Map<Field, Block.Cell> cells = new EnumMap<>(Field.class);
        int beside = isNumberedBeside(row) ? 1 : 0;
        for (var cell : row.cells()) {
            var field = beside > 0 && cell.column() == 0 || isNumberOfStep(cell, row)
                    ? Optional.of(Field.NUMBER)
                    : fieldOf(cell, beside).or(() -> fieldByValue(cell));
            if (field.isEmpty()) continue;
            if (!cell.isBlank()) {
                if (cells.putIfAbsent(field.get(), cell) == null) above.put(field.get(), cell);
            } else if (cell.isContinued() && above.containsKey(field.get())) {
                cells.putIfAbsent(field.get(), above.get(field.get()));
            } else above.remove(field.get());
        }
        return cells;
    }

    boolean isNumber(Block.Cell cell) {
        return fieldOf(cell).filter(field -> field == Field.NUMBER).isPresent();
    }

    /// Whether the rows have an additional column of numbers below a merged header cell.
    private boolean isNumberedBeside(Block row) {
        int width = columns.stream().mapToInt(Column::end).max().orElse(0);
        return row.width() == width + 1
                && !has(Field.NUMBER)
                && NUMBER.matcher(row.cells().getFirst().text()).matches();
    }

    /// Whether the cell is the number of the step beside it, below a header merged over both.
    private boolean isNumberOfStep(Block.Cell cell, Block row) {
        return fieldOf(cell).filter(field -> field == Field.STEPS).isPresent()
                && NUMBER.matcher(cell.text()).matches()
                && row.filled().stream()
                        .anyMatch(other ->
                                other.column() > cell.column() && fieldOf(other).equals(fieldOf(cell)));
    }

    private Optional<Field> fieldOf(Block.Cell cell) {
        return fieldOf(cell, 0);
    }

    private Optional<Field> fieldOf(Block.Cell cell, int beside) {
        return columnOf(cell, beside).map(Column::field).filter(field -> field != Field.GROUP);
    }

    private Optional<Column> columnOf(Block.Cell cell, int beside) {
        return columns.stream()
                .filter(column -> overlap(column, cell, beside) > 0)
                .max((one, other) -> Integer.compare(overlap(one, cell, beside), overlap(other, cell, beside)));
    }

    /// The field of a column without a usable header: numbers before the steps, dates after them.
    private Optional<Field> fieldByValue(Block.Cell cell) {
        var steps =
                columns.stream().filter(column -> column.field() == Field.STEPS).findFirst();
        if (steps.isEmpty()) return Optional.empty();
        if (cell.column() < steps.get().start())
            return NUMBER.matcher(cell.text()).matches() ? Optional.of(Field.NUMBER) : Optional.empty();
        if (isDated() || !isDates.test(cell.text())) return Optional.empty();
        var unnamed = columns.stream()
                .filter(column -> column.field() == Field.GROUP
                        && column.start() > steps.get().start())
                .toList();
        boolean pair = unnamed.size() == 2;
        boolean first = pair && overlap(unnamed.getFirst(), cell) > 0;
        return Optional.of(!pair ? Field.TIMELINE : first ? Field.START : Field.END);
    }

    private static int overlap(Column column, Block.Cell cell) {
        return overlap(column, cell, 0);
    }

    private static int overlap(Column column, Block.Cell cell, int beside) {
        int from = cell.column() - beside;
        return Math.min(column.end(), from + cell.span()) - Math.max(column.start(), from);
    }
}
