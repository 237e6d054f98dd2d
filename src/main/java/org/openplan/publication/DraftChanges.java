package org.openplan.publication;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.openplan.document.Difference;
import org.openplan.document.Drift;
import org.openplan.document.MoveReason;
import org.openplan.publication.pages.DraftChangeTable;

/// What the next edition of a plan would change: the moved promises, and all differences by measure.
public final class DraftChanges {

    private final DraftChangeTable table;
    private final Drift drift;
    private final List<Difference> all;

    /// A measure's heading and the number of its differences; `measure` is empty for the plan itself.
    public record Group(Optional<UUID> measure, String heading, int count) {}

    /// A promise that was moved, and how the public page will say so.
    public record MovedPromise(MoveReason move, String sentence) {}

    DraftChanges(DraftChangeTable table, Drift drift, List<Difference> all) {
        this.table = table;
        this.drift = drift;
        this.all = List.copyOf(all);
    }

    public int count() {
        return all.size();
    }

    /// The deadlines that were moved and the targets that were cut.
    public List<MovedPromise> moved() {
        return Stream.concat(
                        drift.moved().stream()
                                .map(move -> new MovedPromise(move.move(), table.sentence(Drift.of(move)))),
                        drift.cut().stream().map(aim -> new MovedPromise(aim.move(), table.sentence(Drift.of(aim)))))
                .toList();
    }

    /// In the order of the plan.
    public List<Group> groups() {
        var counts = new LinkedHashMap<Optional<UUID>, Integer>();
        all.forEach(difference -> counts.merge(Optional.ofNullable(difference.measure()), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(group -> new Group(group.getKey(), table.heading(group.getKey()), group.getValue()))
                .toList();
    }

    /// The differences of one group as a table.
    public Component table(Optional<UUID> measure) {
        return table.of(all.stream()
                .filter(difference -> Optional.ofNullable(difference.measure()).equals(measure))
                .toList());
    }
}
