package org.openplan.cocreation;

import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/// What of the queue is asked for; what is absent or empty is not asked about.
public record QueueFilter(
        QueueScope scope, @Nullable UUID measure, @Nullable ContributionKind kind, String author) {

    public static final QueueFilter WAITING = new QueueFilter(QueueScope.WAITING, null, null, "");

    /// Of those asked for, what was handed in after this one.
    Specification<Contribution> after(ContributionDetails known, LocalDate today) {
        return on(today).and((row, query, build) -> {
            var later = build.greaterThan(row.get("handedInAt"), known.handedInAt());
            var sameMoment = build.equal(row.get("handedInAt"), known.handedInAt());
            return build.or(later, build.and(sameMoment, build.greaterThan(row.get("number"), known.number())));
        });
    }

    /// The conditions in the database; `today` decides what is overdue.
    Specification<Contribution> on(LocalDate today) {
        return (row, query, build) -> {
            var all = new ArrayList<Predicate>();
            all.add(row.get("state").in(scope.states()));
            if (scope == QueueScope.OVERDUE) all.add(build.lessThan(row.get("dueOn"), today));
            if (measure != null)
                all.add(build.equal(row.get("target").get("measure").get("id"), measure));
            if (kind != null) all.add(build.equal(row.get("target").get("kind"), kind));
            if (!author.isEmpty()) all.add(build.equal(row.get("authorName"), author));
            return build.and(all.toArray(Predicate[]::new));
        };
    }
}
