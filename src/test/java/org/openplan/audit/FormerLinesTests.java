package org.openplan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.membership.Members;
import org.openplan.permission.Role;
import org.openplan.tenancy.ServiceActor;
import org.openplan.tenancy.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Lines of the version before, as its databases have them: they read on, keep their seal, and can be erased from.
@IntegrationTest
class FormerLinesTests {

    private static final UUID MEASURE = UUID.randomUUID();

    @Autowired
    Cast cast;

    @Autowired
    Members members;

    @Autowired
    AuditTrail trail;

    @Autowired
    Erasures erasures;

    @Autowired
    DataSource database;

    Town town;
    TownTrail townTrail;
    JdbcClient sql;

    @BeforeEach
    void aTownOfTheVersionBefore() {
        town = cast.town();
        townTrail = new TownTrail(town, trail, database);
        sql = JdbcClient.create(database);
        line(
                1,
                "anas-subject",
                "Ana Anić",
                "MeasureRevised",
                "measure 2",
                null,
                "{\"goal\":\"a\"}",
                "{\"goal\":\"b\"}");
        line(2, "anas-subject", "Ana Anić", "MemberInvited", "member ana@example.org", UUID.randomUUID(), null, """
                {"id":{"id":"0"},"name":"Ana Anić","email":"ana@example.org","role":"MONITOR","hasSignedIn":true}""");
        line(3, "", "", "MeasureRevised", "plan 2025-2026 measure 2", MEASURE, null, "{\"goal\":\"c\"}");
        line(4, "", "", "OfficerNamed", "institution City library", UUID.randomUUID(), null, "\"ana@example.org\"");
    }

    @Test
    void theyReadInTheSameWordsAsLinesOfToday() {
        invite("jelena@example.org");

        assertThat(townTrail.entries(""))
                .extracting(TrailEntry::kind)
                .containsExactly(
                        "member.invited", "officer.named", "measure.revised", "member.invited", "measure.revised");
        assertThat(townTrail.asCoordinator(trail::kinds))
                .containsExactly("measure.revised", "member.invited", "officer.named");
        assertThat(townTrail.asCoordinator(() -> trail.entries("member.invited", "", PageRequest.of(0, 50))))
                .hasSize(2);
        var invited = townTrail.entries("").get(3);
        assertThat(invited.actor().text()).isEqualTo("Ana Anić");
        assertThat(invited.person().text()).isEqualTo("ana@example.org");
        assertThat(invited.subject().parts()).extracting(Subject.Part::kind).containsExactly("member");
        assertThat(townTrail.asCoordinator(() -> trail.changes(1)))
                .containsExactly(new FieldChange(List.of("goal"), "a", "b"));
        assertThat(townTrail.entries("anić")).hasSize(2);
        assertThat(townTrail.entries("city lib")).hasSize(1);
    }

    @Test
    void aMeasuresHistoryHasThemByIdAndByWhatItWasCalled() {
        var measure = Subject.of("plan", UUID.randomUUID(), "2025-2026").with("measure", MEASURE, "2");

        assertThat(townTrail.asCoordinator(() -> trail.about(measure, PageRequest.of(0, 50))))
                .extracting(TrailEntry::number)
                .containsExactly(3L, 1L);
    }

    @Test
    void theirSealStillChecksAndNewLinesFollowThem() {
        invite("jelena@example.org");

        assertThat(brokenLine()).isEmpty();
    }

    /// There are only lines here, and no row of the member whom line 2 invites.
    private Optional<TrailFlaw> brokenLine() {
        return townTrail.asCoordinator(trail::firstBroken).filter(flaw -> flaw.kind() != TrailFlaw.Kind.RECORD_CHANGED);
    }

    @Test
    void anAlteredOneIsFound() {
        townTrail.tamper(
                "update former_line set person_name = 'Somebody else' where municipality = :town and number = 2");

        assertThat(townTrail.asCoordinator(trail::firstBroken)).hasValue(TrailFlaw.changedAt(2));
    }

    @Test
    void aPersonIsErasedFromThemAndTheTrailStaysWhole() {
        ServiceActor.named("test").run(town.slug(), () -> members.welcome("ana@example.org", "Ana Anić", Role.OFFICER));
        townTrail.tamper(
                "update membership set subject = 'anas-subject' where email = 'ana@example.org' and municipality = :town");

        var erased = townTrail.asCoordinator(() -> erasures.erase("ana@example.org", "Asked for"));

        assertThat(erased.formerLines()).isEqualTo(3);
        assertThat(townTrail.rows())
                .noneMatch(row -> row.contains("ana@example.org"))
                .noneMatch(row -> row.contains("ana anić"))
                .noneMatch(row -> row.contains("anas-subject"));
        assertThat(brokenLine()).isEmpty();
        var invited = townTrail.entries("").get(4);
        assertThat(invited.actor().erasure()).extracting(Erasure::reason).isEqualTo("Asked for");
        assertThat(invited.person().erasure()).isNotNull();
        assertThat(townTrail.asCoordinator(() -> trail.changes(2)))
                .contains(new FieldChange(List.of("email", "reason"), "", "Asked for"));
        assertThat(townTrail.asCoordinator(() -> trail.changes(1))).hasSize(1);
    }

    @Test
    void whatWasErasedCannotBeFilledInAgain() {
        townTrail.asCoordinator(() -> erasures.erase("ana@example.org", "Asked for"));
        townTrail.tamper(
                "update former_line set subject = 'member petar@example.org' where municipality = :town and number = 2");

        assertThat(townTrail.asCoordinator(trail::firstBroken)).hasValue(TrailFlaw.changedAt(2));
    }

    /// As the version before wrote and sealed it, and as the migration leaves it.
    private void line(
            long number,
            String person,
            String name,
            String what,
            String subject,
            @Nullable UUID thing,
            @Nullable String before,
            @Nullable String after) {
        var at = Instant.parse("2026-01-05T10:00:00.123456Z").plusSeconds(number);
        var head = sql.sql("select hash from trail_head where slug = :town")
                .param("town", town.slug())
                .query(String.class)
                .single();
        var texts = new ArrayList<@Nullable String>(
                List.of(head, town.slug(), String.valueOf(number), at.toString(), person, name, what, subject));
        texts.add(before);
        texts.add(after);
        if (thing != null) texts.add(thing.toString());
        var hash = Seal.of(texts.toArray(String[]::new));
        var id = bytes(UUID.randomUUID());
        sql.sql("""
                insert into audit_entry (id, municipality, number, at, what, thing, previous_hash, hash, format)
                values (:id, :town, :number, :at, :what, :thing, :previous, :hash, 1)""")
                .param("id", id)
                .param("town", town.slug())
                .param("number", number)
                .param("at", at.toString().replace('T', ' ').replace("Z", ""))
                .param("what", what)
                .param("thing", thing == null ? null : bytes(thing))
                .param("previous", head)
                .param("hash", hash)
                .update();
        sql.sql("""
                insert into former_line
                    (id, municipality, number, person, person_name, subject, state_before, state_after, version)
                values (:id, :town, :number, :person, :name, :subject, :before, :after, 0)""")
                .param("id", id)
                .param("town", town.slug())
                .param("number", number)
                .param("person", person)
                .param("name", name)
                .param("subject", subject)
                .param("before", before)
                .param("after", after)
                .update();
        sql.sql("update trail_head set number = :number, hash = :hash where slug = :town")
                .param("number", number)
                .param("hash", hash)
                .param("town", town.slug())
                .update();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private void invite(String email) {
        townTrail.asCoordinator(() -> members.invite(email, "Jelena", Role.MONITOR, "en"));
    }
}
