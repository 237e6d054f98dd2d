package org.openplan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.membership.Members;
import org.openplan.permission.Role;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.ServiceActor;
import org.openplan.tenancy.Subject;
import org.openplan.tenancy.Tenancy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    AuditTrail trail;

    @Autowired
    TrailCheck check;

    @Autowired
    TrailEnds ends;

    @Autowired
    AuditEntryRepository entryRows;

    @Autowired
    FormerLineRepository formerRows;

    @Autowired
    TrailLines lines;

    @Autowired
    TrailHeadRepository heads;

    @Autowired
    SealedRowsCheck records;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EntityManager rows;

    @Autowired
    DataSource database;

    Town town;

    /// A change made up for the trail alone.
    @ChangeKind("paper.moved")
    record PaperMoved(
            Subject subject,
            @Nullable Object before,
            @Nullable Object after) implements Change {

        @Override
        public Set<?> rows() {
            return Set.of();
        }
    }

    @BeforeEach
    void aTownOfItsOwn() {
        town = cast.town();
    }

    @Test
    void aChangeIsWrittenDownWithItsPersonAndItsBeforeAndAfter() {
        invite("ana@example.org");

        var entry = entries().getFirst();
        assertThat(entry.kind()).isEqualTo("member.invited");
        assertThat(entry.actor().text()).isEqualTo(town.coordinator().name());
        assertThat(entry.person().text()).isEqualTo("ana@example.org");
        assertThat(entry.subject().parts()).extracting(Subject.Part::kind).containsExactly("member");
        assertThat(asCoordinator(() -> trail.changes(entry.number())))
                .contains(new FieldChange(List.of("email"), "", "ana@example.org"));
    }

    @Test
    void aChangeThatNobodyClickedIsWrittenDownWithTheWorkThatMadeIt() {
        ServiceActor.named("operator").run(town.slug(), () -> movePaper());

        var entry = entries().getFirst();
        assertThat(entry.work()).isEqualTo("operator");
        assertThat(entry.actor()).isEqualTo(ShownText.NONE);
        for (var alteration : List.of("work = 'sign-in'", "work = null", "format = 2")) {
            tamper("update audit_entry set " + alteration + " where municipality = :town and number = 1");
            assertThat(asCoordinator(trail::firstBroken)).as(alteration).hasValue(TrailFlaw.changedAt(1));
            tamper("update audit_entry set work = 'operator', format = 3 where municipality = :town and number = 1");
        }
        assertThat(asCoordinator(trail::firstBroken)).isEmpty();
    }

    private void movePaper() {
        transaction.executeWithoutResult(begun -> events.publishEvent(new PaperMoved(called("paper"), null, "there")));
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
                    events.publishEvent(new PaperMoved(called("paper"), null, "there"));
                    throw new IllegalStateException("the change failed");
                })))
                .hasMessage("the change failed");

        assertThat(entries()).hasSize(1);
        assertThat(asCoordinator(trail::firstBroken)).isEmpty();
    }

    @Test
    void aChangeOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> asCoordinator(() -> {
                    events.publishEvent(new PaperMoved(called("paper"), null, "there"));
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
                events.publishEvent(new PaperMoved(called(subject), null, "there"));
                return subject;
            })));
        }
        try (var people = Executors.newFixedThreadPool(8)) {
            for (var done : people.invokeAll(attempts)) done.get();
        }

        assertThat(entries()).hasSize(24);
        assertThat(asCoordinator(trail::firstBroken)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what = 'member.withdrawn'",
                "labels = 'nothing'",
                "subject = '[]'",
                "actor = person",
                "work = 'operator'",
                "hashes = '{}'",
                "state_after = null",
                "format = 1",
                "number = 7"
            })
    void anAlteredLineIsFound(String alteration) {
        for (int i = 0; i < 3; i++) invite("person" + i + "@example.org");
        tamper("update audit_entry set " + alteration + " where municipality = :town and number = 2");

        assertThat(asCoordinator(trail::firstBroken)).hasValue(TrailFlaw.changedAt(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update personal_value set text = 'Somebody else' where municipality = :town and text like 'person1@%'",
                "update personal_value set text = null, erased_at = now() where municipality = :town and text like 'person1@%'",
                "delete from personal_value where municipality = :town and text like 'person1@%'"
            })
    void anAlteredNameOrAddressIsFound(String alteration) {
        for (int i = 0; i < 3; i++) invite("person" + i + "@example.org");
        tamper(alteration);

        assertThat(asCoordinator(trail::firstBroken)).hasValue(TrailFlaw.changedAt(2));
    }

    @Test
    void theCheckOfAllTrailsNamesTheTownAndItsFirstUnfitLine() {
        for (int i = 0; i < 3; i++) invite("person" + i + "@example.org");
        assertThat(check.broken()).doesNotContainKey(town.slug());

        tamper("update audit_entry set labels = 'nothing' where municipality = :town and number = 3");

        assertThat(check.broken()).containsEntry(town.slug(), TrailFlaw.changedAt(3));
    }

    @Test
    void aLineThatIsMovedToAnotherThingIsFound() {
        for (int i = 0; i < 3; i++) invite("person" + i + "@example.org");
        tamper("update audit_entry set thing = null where municipality = :town and number = 2");

        assertThat(asCoordinator(trail::firstBroken)).hasValue(TrailFlaw.changedAt(2));
    }

    @Test
    void aCutOffEndIsFound() {
        for (int i = 0; i < 3; i++) invite("person" + i + "@example.org");
        tamper("delete from audit_entry where municipality = :town and number = 3");

        assertThat(asCoordinator(trail::firstBroken)).hasValue(TrailFlaw.cutOffAfter(2));
    }

    @Test
    void theNewestLinesCutOffAreFoundThoughTheDatabaseKnowsNothingOfThem() {
        for (int i = 0; i < 5; i++) invite("person" + i + "@example.org");
        cutOffAfter(2);

        assertThat(asCoordinator(trail::firstBroken)).hasValue(TrailFlaw.cutOffAfter(2));
        assertThat(check.broken()).containsEntry(town.slug(), TrailFlaw.cutOffAfter(2));
    }

    @Test
    void aLineInThePlaceOfOneThatWasCutOffIsFound() {
        for (int i = 0; i < 3; i++) invite("person" + i + "@example.org");
        cutOffAfter(2);
        invite("somebody@example.org");

        assertThat(asCoordinator(trail::firstBroken)).hasValue(TrailFlaw.changedAt(3));
    }

    @Test
    void afterABackupWasRestoredTheOperatorTakesItsEndForTheRightOne() {
        for (int i = 0; i < 3; i++) invite("person" + i + "@example.org");
        cutOffAfter(1);

        assertThat(Tenancy.in(town.slug(), ends::accept)).isEqualTo(1);

        invite("somebody@example.org");
        assertThat(asCoordinator(trail::firstBroken)).isEmpty();
        cutOffAfter(1);
        assertThat(asCoordinator(trail::firstBroken)).hasValue(TrailFlaw.cutOffAfter(1));
    }

    @Test
    void notesThatAreGoneOrEditedAreSaid() throws IOException {
        for (int i = 0; i < 3; i++) invite("person" + i + "@example.org");
        var notes = IntegrationTest.DATA.resolve("trail").resolve(town.slug() + ".heads");
        var whole = Files.readString(notes);

        Files.writeString(notes, whole.replaceFirst("\\n2 .", "\n2 -"));
        assertThat(asCoordinator(trail::firstBroken))
                .hasValue(TrailFlaw.notesChanged(2, notes.getFileName().toString()));

        Files.delete(notes);
        assertThat(asCoordinator(trail::firstBroken))
                .hasValue(TrailFlaw.notesMissing(notes.getFileName().toString()));
        cutOffAfter(1);
        assertThat(check.broken()).containsKey(town.slug());

        Files.writeString(notes, whole);
        assertThat(asCoordinator(trail::firstBroken)).hasValue(TrailFlaw.cutOffAfter(1));
    }

    @Test
    void aTownThatWasTakenOutOfTheRegisterIsMissedUntilTheOperatorSaysThatItIsGone() {
        for (int i = 0; i < 3; i++) invite("person" + i + "@example.org");
        takeOutOfTheRegister();

        assertThat(check.broken()).containsEntry(town.slug(), TrailFlaw.unregistered(3));

        assertThat(ends.acceptUnregistered(town.slug())).isTrue();
        assertThat(check.broken()).doesNotContainKey(town.slug());
        assertThat(ends.acceptUnregistered("no-such-town")).isFalse();
    }

    private void takeOutOfTheRegister() {
        new JdbcTemplate(database).execute((ConnectionCallback<Object>) connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set foreign_key_checks = 0");
                statement.execute("delete from registration where slug = '" + town.slug() + "'");
                return statement.execute("set foreign_key_checks = 1");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "role = 'COORDINATOR'",
                "email = 'somebody@example.org'",
                "name = 'Somebody'",
                "valid_to = '2020-01-01 00:00:00'"
            })
    void aRoleThatWasChangedInTheDatabaseIsFound(String change) {
        for (int i = 0; i < 3; i++) invite("person" + i + "@example.org");
        assertThat(asCoordinator(trail::firstBroken)).isEmpty();

        tamper("update membership set " + change + " where municipality = :town and email like 'person1@%'");

        assertThat(asCoordinator(trail::firstBroken)).get().satisfies(flaw -> {
            assertThat(flaw.kind()).isEqualTo(TrailFlaw.Kind.RECORD_CHANGED);
            assertThat(flaw.line()).isEqualTo(2);
        });
    }

    @Test
    void aWithdrawnRoleThatWasGivenBackInTheDatabaseIsFound() {
        invite("ana@example.org");
        asCoordinator(() -> {
            members.all().stream()
                    .filter(member -> member.email().startsWith("ana@"))
                    .forEach(member -> members.withdraw(member.id()));
            return null;
        });
        assertThat(asCoordinator(trail::firstBroken)).isEmpty();

        tamper("update membership set valid_to = null where municipality = :town and email like 'ana@%'");

        assertThat(asCoordinator(trail::firstBroken))
                .get()
                .satisfies(flaw -> assertThat(flaw.where()).endsWith("(still there)"));
    }

    @Test
    void twoNodesWithFoldersOfTheirOwnRaiseNoFalseAlarm(@TempDir Path ofTheOther) {
        var other = new NotedHeads(ofTheOther, new NodeKey(ofTheOther.resolve("key")), clock);
        var walk = new TrailWalk(entryRows, formerRows, lines, heads, other, records, rows);
        invite("one@example.org");
        assertThat(other.knows(town.slug())).isFalse();
        assertThat(walked(walk)).isEmpty();
        assertThat(other.of(town.slug()).last()).isEqualTo(1);

        for (int i = 0; i < 3; i++) invite("person" + i + "@example.org");

        assertThat(walked(walk)).isEmpty();
        assertThat(asCoordinator(trail::firstBroken)).isEmpty();
        cutOffAfter(3);
        assertThat(walked(walk)).hasValue(TrailFlaw.cutOffAfter(3));
    }

    private Optional<TrailFlaw> walked(TrailWalk walk) {
        return asCoordinator(() -> transaction.execute(status -> walk.firstFlawOrNote()));
    }

    /// What somebody with the database's password could do so that the database itself looks whole.
    private void cutOffAfter(int number) {
        tamper("delete from audit_entry where municipality = :town and number > " + number);
        tamper("update trail_head set number = " + number + ", hash = coalesce((select hash from audit_entry"
                + " where municipality = :town and number = " + number + "), '') where slug = :town");
    }

    @Test
    void twoWhoChangeTheSameRowAroundTheirLinesDoNotWaitForEachOther() throws Exception {
        var announced = new CountDownLatch(1);
        var touched = new CountDownLatch(1);

        try (var people = Executors.newFixedThreadPool(2)) {
            var first = people.submit(() -> asCoordinator(() -> transaction.execute(status -> {
                events.publishEvent(new PaperMoved(called("first"), null, "there"));
                announced.countDown();
                await(touched);
                return touchTheRegister();
            })));
            var second = people.submit(() -> asCoordinator(() -> transaction.execute(status -> {
                await(announced);
                touchTheRegister();
                touched.countDown();
                events.publishEvent(new PaperMoved(called("second"), null, "there"));
                return 1;
            })));
            assertThat(second.get(20, TimeUnit.SECONDS)).isOne();
            assertThat(first.get(20, TimeUnit.SECONDS)).isOne();
        }

        assertThat(entries()).hasSize(2);
        assertThat(asCoordinator(trail::firstBroken)).isEmpty();
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
        for (var attempt : List.of("update AuditEntry e set e.kind = 'nothing'", "delete from AuditEntry e"))
            assertThatThrownBy(() -> asCoordinator(() -> transaction.execute(
                            status -> rows.createQuery(attempt).executeUpdate())))
                    .as(attempt)
                    .isInstanceOf(RuntimeException.class);
        assertThat(entries()).hasSize(1);
        assertThat(asCoordinator(trail::firstBroken)).isEmpty();
    }

    @Test
    void anotherTownsTrailIsNotSeen() {
        invite("ana@example.org");
        var other = cast.town();

        assertThat(other.as(other.coordinator(), () -> trail.entries("", "", PageRequest.of(0, 50))))
                .isEmpty();
        assertThat(other.as(other.coordinator(), () -> trail.changes(1))).isEmpty();
        assertThat(other.as(other.coordinator(), () -> trail.entries("", "ana@", PageRequest.of(0, 50))))
                .isEmpty();
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
        assertThat(asCoordinator(() -> trail.entries("member.withdrawn", "", PageRequest.of(0, 50))))
                .isEmpty();
        assertThat(asCoordinator(() -> trail.entries("", "%", PageRequest.of(0, 50))))
                .isEmpty();
    }

    private static Subject called(String words) {
        return Subject.of("paper", UUID.randomUUID(), words);
    }

    private AuditEntry line() {
        return rows.createQuery("select e from AuditEntry e", AuditEntry.class).getSingleResult();
    }

    /// What somebody with the database's password could do.
    private void tamper(String statement) {
        JdbcClient.create(database).sql(statement).param("town", town.slug()).update();
    }

    private int touchTheRegister() {
        return rows.createQuery("update Registration r set r.appliedAt = instant where r.slug = :slug")
                .setParameter("slug", town.slug())
                .executeUpdate();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void invite(String email) {
        asCoordinator(() -> members.invite(email, "A person", Role.CONTRIBUTOR, "en"));
    }

    private List<TrailEntry> entries() {
        return asCoordinator(() -> trail.entries("", "", PageRequest.of(0, 50)));
    }

    private <T, X extends Throwable> T asCoordinator(ScopedValue.CallableOp<T, X> work) throws X {
        return town.as(town.coordinator(), work);
    }
}
