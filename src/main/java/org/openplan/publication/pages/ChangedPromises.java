package org.openplan.publication.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Difference;
import org.openplan.document.MoveReason;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanHistory;
import org.openplan.document.Quarter;
import org.openplan.document.Value;

/// Finds which moved promise a difference between two documents is part of.
record ChangedPromises(PlanDocument before, PlanDocument after) {

    private static final Set<String> DEADLINE = Set.of("end", "endDate");

    Optional<MoveReason> of(Difference difference) {
        var measure = difference.measure();
        var step = difference.step();
        var path = difference.path();
        if (measure == null || path.isEmpty()) return Optional.empty();
        if (step != null)
            return DEADLINE.contains(path.getLast().field())
                    ? Optional.of(MoveReason.ofStep(measure, step))
                    : Optional.empty();
        return isTarget(path) ? target(measure, path) : Optional.empty();
    }

    private static boolean isTarget(List<Difference.Part> path) {
        return path.size() > 1
                && path.getFirst().field().equals("indicators")
                && path.get(1).field().equals("targets");
    }

    private Optional<MoveReason> target(UUID measure, List<Difference.Part> path) {
        if (!(path.get(1).which() instanceof Value.Written(var quarter))) return Optional.empty();
        return indicator(measure, path.getFirst().which())
                .map(indicator -> MoveReason.ofTarget(measure, indicator.id(), Quarter.parse(quarter)));
    }

    private Optional<Indicator> indicator(UUID measure, @Nullable Value name) {
        return Stream.of(after, before)
                .flatMap(document -> PlanHistory.measure(document, measure).stream())
                .flatMap(there -> there.indicators().stream())
                .filter(indicator -> indicator.name().equals(name))
                .findFirst();
    }
}
