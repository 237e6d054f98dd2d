package org.openplan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.membership.FirstSignIn;
import org.openplan.membership.Members;
import org.openplan.membership.Person;
import org.openplan.municipality.Municipalities;
import org.openplan.permission.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.access.AccessDeniedException;

/// A person's data goes and the trail stays whole.
@IntegrationTest
class ErasuresTests {

    private static final String REASON = "She asked for it on 3 March";

    @Autowired
    Cast cast;

    @Autowired
    Members members;

    @Autowired
    FirstSignIn firstSignIn;

    @Autowired
    AuditTrail trail;

    @Autowired
    Erasures erasures;

    @Autowired
    TrailCheck check;

    @Autowired
    TrailEnds ends;

    @Autowired
    Municipalities municipalities;

    @Autowired
    DataSource database;

    Town town;
    TownTrail townTrail;
    Person ana;

    /// Ana is a coordinator who has given somebody a role; her account calls her otherwise than her invitation did.
    @BeforeEach
    void aTownInWhichAnaHasWorked() {
        town = cast.town();
        townTrail = new TownTrail(town, trail, database);
        var address = "ana." + UUID.randomUUID().toString().substring(30) + "@example.org";
        ana = new Person("subject-of-" + address, "Ana Anić-Pešić", address);
        town.run(town.coordinator(), () -> members.invite(address, "Ana Marija", Role.COORDINATOR, "en"));
        firstSignIn.of(ana);
        town.run(ana, () -> members.invite("jelena@example.org", "Jelena", Role.MONITOR, "en"));
    }

    @Test
    void nothingOfThePersonIsLeftInAnyRow() {
        assertThat(townTrail.rows()).anyMatch(row -> row.contains("ana anić-pešić"));

        var erased = erase(ana.email(), REASON);

        assertThat(erased.values()).isEqualTo(4);
        assertThat(erased.stillNaming()).isEmpty();
        assertThat(townTrail.rows())
                .noneMatch(row -> row.contains(ana.email()))
                .noneMatch(row -> row.contains("ana anić-pešić"))
                .noneMatch(row -> row.contains("ana marija"))
                .noneMatch(row -> row.contains(ana.subject()))
                .anyMatch(row -> row.contains("jelena@example.org"));
    }

    @Test
    void theTrailStaysWholeAndTellsOfTheErasureWithoutNamingThePerson() {
        erase(ana.email(), REASON);

        assertThat(townTrail.asCoordinator(trail::firstBroken)).isEmpty();
        var newest = townTrail.entries("").getFirst();
        assertThat(newest.kind()).isEqualTo("person.erased");
        assertThat(newest.actor().text()).isEqualTo(town.coordinator().name());
        assertThat(townTrail.asCoordinator(() -> trail.changes(newest.number())))
                .contains(new FieldChange(List.of("reason"), "", REASON));
    }

    @Test
    void theHistoryShowsWhenAndWhyItWasErased() {
        erase(ana.email(), REASON);

        var byAna = townTrail.entries("").get(1);
        assertThat(byAna.actor().text()).isEmpty();
        assertThat(byAna.actor().erasure()).extracting(Erasure::reason).isEqualTo(REASON);
        assertThat(byAna.person().text()).isEqualTo("jelena@example.org");
        var signedIn = townTrail.entries("").get(2);
        assertThat(signedIn.kind()).isEqualTo("member.signed-in");
        assertThat(signedIn.person().erasure()).isNotNull();
        var aboutAna = townTrail.entries("").get(3);
        assertThat(aboutAna.person().erasure()).isNotNull();
        assertThat(townTrail.asCoordinator(() -> trail.changes(aboutAna.number())))
                .contains(new FieldChange(List.of("email", "reason"), "", REASON))
                .noneMatch(change -> change.after().contains("Marija"));
    }

    @Test
    void whoComesBackIsKnownAgainFromThenOn() {
        erase(ana.email(), REASON);
        town.run(ana, () -> members.invite("petar@example.org", "Petar", Role.MONITOR, "en"));

        assertThat(townTrail.entries("").getFirst().actor().text()).isEqualTo(ana.name());
        assertThat(townTrail.entries("").get(2).actor().erasure()).isNotNull();
        assertThat(townTrail.asCoordinator(trail::firstBroken)).isEmpty();
    }

    @Test
    void aSecondErasureLeavesTheFirstAsItWas() {
        erase(ana.email(), REASON);
        erase("jelena@example.org", "Another one");

        assertThat(townTrail.asCoordinator(trail::firstBroken)).isEmpty();
        assertThat(townTrail.entries("").get(2).actor().erasure())
                .extracting(Erasure::reason)
                .isEqualTo(REASON);
    }

    @Test
    void theSamePersonInAnotherTownStays() {
        var other = cast.town();
        other.run(other.coordinator(), () -> members.invite(ana.email(), "Ana Marija", Role.MONITOR, "en"));

        erase(ana.email(), REASON);

        var seen = other.as(other.coordinator(), () -> trail.entries("", ana.email(), PageRequest.of(0, 10)));
        assertThat(seen).hasSize(1);
        assertThat(other.as(other.coordinator(), trail::firstBroken)).isEmpty();
    }

    @Test
    void aNamesakeWithAnAccountOfTheirOwnStaysWhoTheyAre() {
        var namesake = new Person("another subject", ana.name(), town.officer().email());
        firstSignIn.of(namesake);
        town.run(town.coordinator(), () -> members.invite(namesake.email(), "A", Role.COORDINATOR, "en"));
        firstSignIn.of(namesake);
        town.run(namesake, () -> members.invite("petar@example.org", "Petar", Role.MONITOR, "en"));

        erase(ana.email(), REASON);

        assertThat(townTrail.entries("").get(1).actor().text()).isEqualTo(ana.name());
    }

    @Test
    void onlyTheCoordinatorErases() {
        for (var role : List.of(Role.OFFICER, Role.CONTRIBUTOR, Role.MONITOR, Role.ANALYST))
            assertThatThrownBy(() -> town.as(town.in(role), () -> erasures.erase(ana.email(), REASON)))
                    .isInstanceOf(AccessDeniedException.class);
        var other = cast.town();
        assertThatThrownBy(() -> town.as(other.coordinator(), () -> erasures.erase(ana.email(), REASON)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(townTrail.rows()).anyMatch(row -> row.contains(ana.email()));
    }

    @Test
    void whatCannotBeErasedIsRefusedAndNothingChanges() {
        int before = townTrail.entries("").size();
        refuses("nobody@example.org", REASON, "knows nobody");
        refuses("", REASON, "whose address");
        refuses(ana.email(), " ", "and why");
        refuses(ana.email(), "x".repeat(401), "at most 400");
        refuses(ana.email(), "Because ANA MARIJA asked", "do not name the person");
        refuses(town.coordinator().email(), REASON, "another coordinator");

        assertThat(townTrail.entries("")).hasSize(before);
        assertThat(townTrail.rows()).anyMatch(row -> row.contains(ana.email()));
    }

    @Test
    void theOperatorErasesFromTheCommandLine() {
        assertThat(console("erase", ana.email(), REASON)).contains("erased 4 values");

        assertThat(townTrail.rows()).noneMatch(row -> row.contains(ana.email()));
        assertThat(townTrail.entries("").getFirst().actor()).isEqualTo(ShownText.NONE);
        assertThat(console("erase", ana.email(), REASON)).contains("knows nobody");
        assertThat(townTrail.asCoordinator(trail::firstBroken)).isEmpty();
    }

    @Test
    void theOperatorIsToldWhereATrailEnds() {
        townTrail.tamper("delete from audit_entry where municipality = :town and number = 3");
        townTrail.tamper("update trail_head set number = 2, hash = (select hash from audit_entry"
                + " where municipality = :town and number = 2) where slug = :town");

        assertThat(console("check", "", ""))
                .contains(town.slug() + ": the trail is cut off after line 2")
                .contains("infra/trail accept " + town.slug());
        assertThat(console("accept", "", "")).contains("end with line 2");
        assertThat(console("check", "", "")).doesNotContain(town.slug());
    }

    @Test
    void aNodeWhoseNotesAreGoneSaysSoUntilTheOperatorAcceptsIt() throws IOException {
        Files.delete(IntegrationTest.DATA.resolve("trail").resolve(town.slug() + ".heads"));

        for (int time = 0; time < 2; time++)
            assertThat(console("check", "", ""))
                    .contains(town.slug() + ": the file trail/" + town.slug() + ".heads", "is gone");
        console("accept", "", "");
        assertThat(console("check", "", "")).doesNotContain(town.slug());
    }

    @Test
    void theOperatorIsToldThatAMunicipalityDoesNotExist() {
        var settings = new MockEnvironment().withProperty("openplan.municipality", "nowhere");
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);

        assertThat(new TrailConsole(check, ends, erasures, municipalities, settings).run("erase", out, out))
                .isOne();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("There is no municipality \"nowhere\"");
    }

    /// What the command says on both of its streams.
    private String console(String command, String person, String reason) {
        var settings = new MockEnvironment()
                .withProperty("openplan.municipality", town.slug())
                .withProperty("openplan.person", person)
                .withProperty("openplan.reason", reason);
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        new TrailConsole(check, ends, erasures, municipalities, settings).run(command, out, out);
        return said.toString(StandardCharsets.UTF_8);
    }

    private void refuses(String address, String reason, String said) {
        assertThatThrownBy(() -> erase(address, reason))
                .isInstanceOf(ErasureRefused.class)
                .hasMessageContaining(said);
    }

    private ErasedPerson erase(String address, String reason) {
        return townTrail.asCoordinator(() -> erasures.erase(address, reason));
    }
}
