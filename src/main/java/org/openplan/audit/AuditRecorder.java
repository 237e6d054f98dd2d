package org.openplan.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openplan.membership.Person;
import org.openplan.municipality.MunicipalityApplied;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.ServiceActor;
import org.openplan.tenancy.Subject;
import org.openplan.tenancy.Tenancy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.JsonNode;

/// Records every change in the change's own transaction: both are committed, or neither is.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AuditRecorder {

    private static final int LABELS_LENGTH = 400;

    private final TrailHeadRepository heads;
    private final PersonalValueRepository people;
    private final NotedHeads noted;
    private final EntityManager rows;
    private final Clock clock;

    AuditRecorder(
            TrailHeadRepository heads,
            PersonalValueRepository people,
            NotedHeads noted,
            EntityManager rows,
            Clock clock) {
        this.heads = heads;
        this.people = people;
        this.noted = noted;
        this.rows = rows;
        this.clock = clock;
    }

    /// A received change, with the states as they were at that moment.
    private record Heard(
            Instant at,
            Optional<Person> actor,
            Optional<ServiceActor> work,
            String kind,
            Subject subject,
            Set<?> rows,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {}

    @EventListener
    void begin(MunicipalityApplied applied) {
        var slug = applied.municipality().slug();
        if (heads.findById(slug).isEmpty()) heads.save(new TrailHead(slug));
    }

    /// Captures a change at once and writes it at the end of the transaction: the trail's end is locked after all
    /// changed rows, so that no two transactions wait for each other. After the commit, the new end is noted
    /// outside the database.
    @EventListener
    void hear(Change change) {
        var municipality = Tenancy.current();
        var heard = heard(change);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            private @Nullable AuditEntry written;

            @Override
            public void beforeCommit(boolean readOnly) {
                written = write(municipality, heard);
            }

            @Override
            public void afterCommit() {
                if (written != null) noted.note(municipality, written.number(), written.hash());
            }
        });
    }

    /// The audit code of a kind of event.
    static String kindOf(Class<?> event) {
        var kind = event.getAnnotation(ChangeKind.class);
        return Objects.requireNonNull(kind, () -> event.getName() + " has no @ChangeKind")
                .value();
    }

    private Heard heard(Change change) {
        return new Heard(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Person.signedIn(),
                ServiceActor.current(),
                kindOf(change.getClass()),
                change.subject(),
                Set.copyOf(change.rows()),
                snapshot(change.before()),
                snapshot(change.after()));
    }

    /// Locks the municipality's trail from here on, so that no other transaction stores the same personal
    /// value meanwhile.
    private AuditEntry write(String municipality, Heard heard) {
        rows.flush();
        var head = heads.findForUpdate(municipality).orElseThrow();
        var entry = new AuditEntry(municipality, head, line(heard));
        rows.persist(entry);
        head.moveTo(entry);
        return entry;
    }

    private AuditEntry.Line line(Heard heard) {
        var kept = new StoredValues(people);
        var subject = heard.subject();
        var actor = heard.actor().map(kept::person).orElse(null);
        var person = subject.person() == null ? null : kept.text(subject.person());
        var before = written(heard.before(), kept::text);
        var after = written(heard.after(), kept::text);
        var announced = new HashSet<Object>(heard.rows());
        announced.addAll(kept.added());
        return new AuditEntry.Line(
                heard.at(),
                heard.kind(),
                subject,
                fitting(subject.labels()),
                actor,
                person,
                heard.work().map(ServiceActor::code).orElse(null),
                kept.hashes(),
                announced,
                before,
                after);
    }

    private static String fitting(String labels) {
        return labels.substring(0, Math.min(LABELS_LENGTH, labels.length()));
    }

    private static @Nullable JsonNode snapshot(@Nullable Object state) {
        return state == null ? null : PersonalJson.snapshot(state);
    }

    private static @Nullable String written(@Nullable JsonNode state, Function<String, UUID> keep) {
        return state == null ? null : PersonalJson.written(state, keep);
    }
}
