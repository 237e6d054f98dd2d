package org.openplan.imports.form;

import java.util.List;
import org.openplan.imports.file.Block;
import org.openplan.imports.labels.Field;
import org.openplan.imports.labels.Labels;

/// Recognises `Name | Organisation | E-mail` over several rows, as in an annex that lists attendees.
final class ListOfPeople {

    private static final int FEWEST_ROWS = 3;

    private ListOfPeople() {}

    static boolean is(List<Block> rows, Labels labels) {
        if (rows.size() < FEWEST_ROWS || rows.getFirst().filled().size() < 2) return false;
        var heads = rows.getFirst().filled().stream()
                .map(cell -> labels.of(cell.text()).orElse(Field.GROUP))
                .toList();
        return heads.contains(Field.PERSON)
                && heads.stream().allMatch(ListOfPeople::isOfPeople)
                && rows.stream()
                        .skip(1)
                        .flatMap(row -> row.filled().stream().limit(1))
                        .noneMatch(cell -> labels.of(cell.text()).isPresent());
    }

    private static boolean isOfPeople(Field field) {
        return field.isContact()
                || field.isKindOfParticipant()
                || field == Field.NUMBER
                || field == Field.RESPONSIBLE
                || field == Field.TIMELINE
                || field == Field.GROUP;
    }
}
