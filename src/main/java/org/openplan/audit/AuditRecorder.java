package org.openplan.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.membership.Person;
import org.openplan.municipality.Change;
import org.openplan.municipality.MunicipalityApplied;
import org.openplan.municipality.Subject;
import org.openplan.municipality.Tenancy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/// Writes every change down in the change's own transaction: both happen, or neither does.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AuditRecorder {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Person SERVICE = new Person("", "", "");
    private static final int SUBJECT_LENGTH = 400;

    private final TrailHeadRepository heads;
    private final EntityManager rows;
    private final Clock clock;

    AuditRecorder(TrailHeadRepository heads, EntityManager rows, Clock clock) {
        this.heads = heads;
        this.rows = rows;
        this.clock = clock;
    }

    @EventListener
    void begin(MunicipalityApplied applied) {
        var slug = applied.municipality().slug();
        if (heads.findById(slug).isEmpty()) heads.save(new TrailHead(slug));
    }

    /// Heard at once and written down last: whoever changes rows takes the trail's end after all of them, so no two
    /// changes ever wait for each other.
    @EventListener
    void hear(Change change) {
        var municipality = Tenancy.current();
        var line = line(change);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                write(municipality, line);
            }
        });
    }

    private void write(String municipality, AuditEntry.Line line) {
        rows.flush();
        var head = heads.hold(municipality).orElseThrow();
        var entry = new AuditEntry(municipality, head, line);
        rows.persist(entry);
        head.moveTo(entry);
    }

    private AuditEntry.Line line(Change change) {
        var person = Person.signedIn().orElse(SERVICE);
        return new AuditEntry.Line(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                person.subject(),
                person.name(),
                change.getClass().getSimpleName(),
                fitting(change.subject()),
                Set.copyOf(change.rows()),
                written(change.before()),
                written(change.after()));
    }

    private static Subject fitting(Subject subject) {
        var words = subject.words();
        return new Subject(words.substring(0, Math.min(SUBJECT_LENGTH, words.length())), subject.thing());
    }

    private static @Nullable String written(@Nullable Object state) {
        return state == null ? null : JSON.writeValueAsString(state);
    }
}
