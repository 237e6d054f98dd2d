package org.openplan.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.membership.Members;
import org.openplan.membership.Role;
import org.openplan.municipality.Change;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class AuditTrailTests {

    @Autowired
    Cast cast;

    @Autowired
    Members members;

    @Autowired
    Trail trail;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EntityManager rows;

    Town town;

    /// A change made up for the trail alone.
    record PaperMoved(
            String subject,
            @Nullable Object before,
            @Nullable Object after) implements Change {}

    @BeforeEach
    void aTownOfItsOwn() {
        town = cast.town();
    }

    @Test
    void aChangeIsWrittenDownWithItsPersonAndItsBeforeAndAfter() {
        invite("ana@example.org");

        var entry = entries().getFirst();
        assertThat(entry.what()).isEqualTo("MemberInvited");
        assertThat(entry.person()).isEqualTo(town.coordinator().name());
        assertThat(entry.subject()).contains("ana@example.org");
        assertThat(asCoordinator(() -> trail.changes(entry.number())))
                .contains(new FieldChange(List.of("email"), "", "ana@example.org"));
    }

    @Test
    void theTrailIsWholeAfterManyChanges() {
        for (int i = 0; i < 5; i++) invite("person" + i + "@example.org");

        assertThat(asCoordinator(trail::firstBroken)).isEmpty();
        assertThat(entries()).extracting(TrailEntry::number).containsExactly(5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void aChangeThatIsRolledBackTakesItsLineAlong() {
        invite("ana@example.org");
        assertThatThrownBy(() -> asCoordinator(() -> transaction.execute(status -> {
                    events.publishEvent(new PaperMoved("paper", null, "there"));
                    throw new IllegalStateException("the change failed");
                })))
                .hasMessage("the change failed");

        assertThat(entries()).hasSize(1);
        assertThat(asCoordinator(trail::firstBroken)).isEmpty();
    }

    @Test
    void aChangeOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> asCoordinator(() -> {
                    events.publishEvent(new PaperMoved("paper", null, "there"));
                    return null;
                }))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void changesAtTheSameMomentNeverForkTheTrail() throws Exception {
        var attempts = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 24; i++) {
            var subject = "paper " + i;
            attempts.add(() -> asCoordinator(() -> transaction.execute(status -> {
                events.publishEvent(new PaperMoved(subject, null, "there"));
                return subject;
            })));
        }
        try (var people = Executors.newFixedThreadPool(8)) {
            for (var done : people.invokeAll(attempts)) done.get();
        }

        assertThat(entries()).hasSize(24);
        assertThat(asCoordinator(trail::firstBroken)).isEmpty();
    }

    @Test
    void anAlteredLineIsFound() {
        for (int i = 0; i < 3; i++) invite("person" + i + "@example.org");
        tamper("update audit_entry set person_name = 'Somebody else' where municipality = :town and number = 2");

        assertThat(asCoordinator(trail::firstBroken)).hasValue(2);
    }

    @Test
    void aCutOffEndIsFound() {
        for (int i = 0; i < 3; i++) invite("person" + i + "@example.org");
        tamper("delete from audit_entry where municipality = :town and number = 3");

        assertThat(asCoordinator(trail::firstBroken)).hasValue(3);
    }

    @Test
    void aLineCannotBeRemovedOrRewrittenThroughThePersistence() {
        invite("ana@example.org");

        assertThatThrownBy(() -> asCoordinator(() -> transaction.execute(status -> {
                    rows.remove(line());
                    rows.flush();
                    return null;
                })))
                .hasMessageContaining("only grows");
        assertThatThrownBy(() -> asCoordinator(() ->
                        transaction.execute(status -> rows.createQuery("update AuditEntry e set e.what = 'nothing'")
                                .executeUpdate())))
                .hasMessageContaining("AuditEntry");
        assertThat(asCoordinator(trail::firstBroken)).isEmpty();
    }

    @Test
    void anotherTownsTrailIsNotSeen() {
        invite("ana@example.org");
        var other = cast.town();

        assertThat(other.as(other.coordinator(), () -> trail.entries("", "", PageRequest.of(0, 50))))
                .isEmpty();
        assertThat(other.as(other.coordinator(), () -> trail.changes(1))).isEmpty();
    }

    @Test
    void onlyTheCoordinatorReadsIt() {
        for (var role : List.of(Role.OFFICER, Role.CONTRIBUTOR, Role.MONITOR, Role.ANALYST))
            assertThatThrownBy(() -> town.as(town.in(role), trail::kinds)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void itIsSearchedBySubjectAndByKind() {
        invite("ana@example.org");
        invite("jelena@example.org");

        assertThat(asCoordinator(() -> trail.entries("", "JELENA", PageRequest.of(0, 50))))
                .hasSize(1);
        assertThat(asCoordinator(() -> trail.entries("MemberWithdrawn", "", PageRequest.of(0, 50))))
                .isEmpty();
        assertThat(asCoordinator(() -> trail.entries("", "%", PageRequest.of(0, 50))))
                .isEmpty();
    }

    private AuditEntry line() {
        return rows.createQuery("select e from AuditEntry e", AuditEntry.class).getSingleResult();
    }

    /// What somebody with the database's password could do.
    private void tamper(String statement) {
        asCoordinator(() -> transaction.execute(
                status -> rows.createNativeQuery(statement.replace("municipality = :town", "municipality = ?1"))
                        .setParameter(1, town.slug())
                        .executeUpdate()));
    }

    private void invite(String email) {
        asCoordinator(() -> members.invite(email, "A person", Role.CONTRIBUTOR));
    }

    private List<TrailEntry> entries() {
        return asCoordinator(() -> trail.entries("", "", PageRequest.of(0, 50)));
    }

    private <T, X extends Throwable> T asCoordinator(ScopedValue.CallableOp<T, X> work) throws X {
        return town.as(town.coordinator(), work);
    }
}
