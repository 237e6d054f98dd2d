package org.openplan.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The columns of a table whose head names a field for each of them.
final class Grid {

    private record Column(int start, int end, Field field) {}

    private static final Set<Field> MEASURES = Set.of(Field.TITLE, Field.MEASURE);

    private final List<Column> columns = new ArrayList<>();
    private final Map<Field, Block.Cell> above = new EnumMap<>(Field.class);
    private boolean rowsRead;

    Grid(Block head, Labels labels) {
        extend(head, labels);
    }

    /// A second line of heads, such as `start` and `end` under `dates`, is more exact than the one above.
    void extend(Block head, Labels labels) {
        for (var cell : head.filled())
            labels.of(cell.text()).ifPresent(field -> {
                columns.removeIf(column -> overlap(column, cell) > 0 && !cell.isContinued());
                columns.add(new Column(cell.column(), cell.column() + cell.span(), columnField(field)));
            });
    }

    private static Field columnField(Field field) {
        return switch (field) {
            case PERIOD -> Field.TIMELINE;
            case DESCRIPTION, SUMMARY -> field;
            default -> field;
        };
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

    boolean isFresh() {
        return !rowsRead;
    }

    boolean sameAs(Grid other) {
        return columns.stream()
                .map(Column::field)
                .toList()
                .equals(other.columns.stream().map(Column::field).toList());
    }

    /// The cells of a row by field; a cell merged with the one above stands for it.
    Map<Field, Block.Cell> read(Block row) {
        rowsRead = true;
        Map<Field, Block.Cell> cells = new EnumMap<>(Field.class);
        for (var cell : row.cells()) {
            var field = fieldOf(cell);
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

    private Optional<Field> fieldOf(Block.Cell cell) {
        return columns.stream()
                .filter(column -> overlap(column, cell) > 0)
                .max((one, other) -> Integer.compare(overlap(one, cell), overlap(other, cell)))
                .map(Column::field);
    }

    private static int overlap(Column column, Block.Cell cell) {
        return Math.min(column.end(), cell.column() + cell.span()) - Math.max(column.start(), cell.column());
    }
}
