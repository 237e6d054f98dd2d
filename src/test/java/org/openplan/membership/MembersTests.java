package org.openplan.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.audit.AuditTrail;
import org.openplan.audit.TrailEntry;
import org.openplan.audit.TrailFlaw;
import org.openplan.municipality.Municipalities;
import org.openplan.permission.Permission;
import org.openplan.permission.Role;
import org.openplan.tenancy.ServiceActor;
import org.openplan.tenancy.Tenancy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/// Who belongs where, and that our own register has the last word.
@IntegrationTest
class MembersTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Members members;

    @Autowired
    private MembersAtSignIn signIn;

    @Autowired
    private OrganizationMembers introductions;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcTemplate database;

    private Town alfa;
    private Town beta;

    @BeforeEach
    void twoTowns() {
        alfa = cast.town();
        beta = cast.town();
    }

    @Test
    void aRoleHoldsInItsOwnMunicipalityOnly() {
        assertThat(may(alfa, alfa.coordinator(), Permission.MANAGES_PEOPLE)).isTrue();
        assertThat(may(beta, alfa.coordinator(), Permission.MANAGES_PEOPLE)).isFalse();
        assertThat(may(alfa, alfa.officer(), Permission.MANAGES_PEOPLE)).isFalse();
    }

    @Test
    void aWithdrawnRoleBitesAtTheNextCall() {
        var officer = alfa.as(alfa.coordinator(), members::all).stream()
                .filter(member -> member.role() == Role.OFFICER)
                .findFirst()
                .orElseThrow();
        alfa.run(alfa.coordinator(), () -> members.withdraw(officer.id()));
        assertThat(may(alfa, alfa.officer(), Permission.REPORTS)).isFalse();
    }

    @Test
    void theOperatorsFolderDoesNotBringBackWhoWasWithdrawn() {
        aWithdrawnRoleBitesAtTheNextCall();
        ServiceActor.named("tenants-folder")
                .run(alfa.slug(), () -> members.welcome(alfa.officer().email(), "Officer", Role.OFFICER));
        signIn.reconcile(alfa.officer(), true, Map.of());
        assertThat(may(alfa, alfa.officer(), Permission.REPORTS)).isFalse();
    }

    @Test
    void aMemberOfAnotherMunicipalityCannotBeWithdrawnFromHere() {
        var foreign = beta.as(beta.coordinator(), members::all).getFirst();
        assertThatThrownBy(() -> alfa.run(alfa.coordinator(), () -> members.withdraw(foreign.id())))
                .isInstanceOf(MemberNotFound.class);
    }

    @Test
    void onlyTheCoordinatorSeesAndGivesRoles() {
        for (var role : new Role[] {Role.OFFICER, Role.CONTRIBUTOR, Role.MONITOR, Role.ANALYST}) {
            var person = alfa.in(role);
            assertThatThrownBy(() -> alfa.as(person, members::all)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> alfa.as(person, () -> members.invite("a@b.example", "A", Role.COORDINATOR, "en")))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> beta.as(alfa.coordinator(), members::all)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Tenancy.in(alfa.slug(), members::all)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAddressThatIsNotVerifiedClaimsNothing() {
        var email = "invited-" + UUID.randomUUID() + "@town.example";
        alfa.run(alfa.coordinator(), () -> members.invite(email, "Invited", Role.OFFICER, "en"));
        var person = new Person("subject-" + email, "Invited", email);
        signIn.reconcile(person, false, Map.of());
        assertThat(may(alfa, person, Permission.REPORTS)).isFalse();
        signIn.reconcile(person, true, Map.of());
        assertThat(may(alfa, person, Permission.REPORTS)).isTrue();
    }

    @Test
    void aRoleOfTheFolderAndItsFirstSignInAreInTheTrail() {
        var ana = named("ana");

        signIn.reconcile(ana, true, Map.of());

        assertThat(lines(alfa))
                .extracting(
                        TrailEntry::kind,
                        TrailEntry::work,
                        line -> line.person().text())
                .containsExactly(
                        tuple("member.signed-in", "sign-in", ana.email()),
                        tuple("member.named", "tenants-folder", ana.email()));
        assertThat(alfa.as(alfa.coordinator(), trail::firstBroken)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"subject = 'subject-of-another'", "subject = null", "role = 'COORDINATOR'"})
    void aRoleBoundToAnotherAccountInTheDatabaseIsFound(String change) {
        var ana = named("ana");
        signIn.reconcile(ana, true, Map.of());

        database.update(
                "update membership set " + change + " where municipality = ? and email = ?", alfa.slug(), ana.email());

        assertThat(alfa.as(alfa.coordinator(), trail::firstBroken))
                .get()
                .extracting(TrailFlaw::kind)
                .isEqualTo(TrailFlaw.Kind.RECORD_CHANGED);
    }

    @Test
    void aRoleThatNobodySignedInToIsFoundBoundInTheDatabase() {
        var ana = named("ana");
        alfa.run(
                alfa.coordinator(),
                () -> members.invite("mira@" + alfa.slug() + ".example", "Mira", Role.MONITOR, "en"));
        assertThat(alfa.as(alfa.coordinator(), trail::firstBroken)).isEmpty();

        for (var email : List.of(ana.email(), "mira@" + alfa.slug() + ".example")) {
            bind(email, "subject-of-another");
            assertThat(alfa.as(alfa.coordinator(), trail::firstBroken))
                    .as(email)
                    .isPresent();
            bind(email, null);
        }
    }

    private void bind(String email, @Nullable String subject) {
        database.update(
                "update membership set subject = ? where municipality = ? and email = ?", subject, alfa.slug(), email);
    }

    /// By the operator's folder; they have not signed in yet.
    private Person named(String name) {
        var person = new Person("subject-of-" + name + alfa.slug(), name, name + "@" + alfa.slug() + ".example");
        ServiceActor.named("tenants-folder")
                .run(alfa.slug(), () -> members.welcome(person.email(), person.name(), Role.OFFICER));
        return person;
    }

    @Test
    void whoLeavesTheOrganizationInKeycloakLosesTheRole() {
        var organization = UUID.randomUUID().toString();
        know(alfa, organization);
        signIn.reconcile(alfa.officer(), true, Map.of(alfa.slug(), organization));
        assertThat(may(alfa, alfa.officer(), Permission.REPORTS)).isTrue();
        signIn.reconcile(alfa.officer(), true, Map.of());
        assertThat(may(alfa, alfa.officer(), Permission.REPORTS)).isFalse();
        assertThat(lines(alfa))
                .extracting(
                        TrailEntry::kind,
                        line -> line.person().text(),
                        line -> line.actor().text())
                .contains(tuple("member.withdrawn", alfa.officer().email(), ""));
    }

    @Test
    void whoeverIsInTheTownsOrganizationUnderAnotherIdKeepsTheRoleUntilWeLearnThatId() {
        var before = UUID.randomUUID().toString();
        var since = UUID.randomUUID().toString();
        know(alfa, before);
        signIn.reconcile(alfa.officer(), true, Map.of(alfa.slug(), before));

        signIn.reconcile(alfa.officer(), true, Map.of(alfa.slug(), since));
        assertThat(may(alfa, alfa.officer(), Permission.REPORTS)).isTrue();
    }

    @Test
    void anotherOrganizationInKeycloakGivesNoRoleHere() {
        know(alfa, UUID.randomUUID().toString());
        signIn.reconcile(
                alfa.stranger(), true, Map.of("elsewhere", UUID.randomUUID().toString()));
        assertThat(may(alfa, alfa.stranger(), Permission.ENTERS_WORKSPACE)).isFalse();
    }

    @Test
    void aRoleGivenTwiceIsOneRoleAndItsWithdrawalTakesItWhole() {
        var first = alfa.as(alfa.coordinator(), () -> members.invite("Ana@example.org", "Ana", Role.MONITOR, "en"));
        var second = alfa.as(alfa.coordinator(), () -> members.invite("ana@example.org", "Ana", Role.MONITOR, "en"));
        assertThat(second).isEqualTo(first);

        alfa.run(alfa.coordinator(), () -> members.withdraw(first.id()));

        assertThat(alfa.as(alfa.coordinator(), members::all))
                .extracting(Member::email)
                .doesNotContain("ana@example.org");
    }

    @Test
    void keycloakIsToldOfWhoeverHasNoRoleLeftHereAndOfNobodyElse() {
        var officer = alfa.officer().email();
        introductions.joined(alfa.slug(), officer);
        alfa.run(alfa.coordinator(), () -> members.invite(officer, "Officer", Role.MONITOR, "en"));
        withdraw(alfa, officer, Role.OFFICER);
        assertThat(introductions.stillIn(alfa.slug())).isEmpty();

        withdraw(alfa, officer, Role.MONITOR);
        assertThat(introductions.stillIn(alfa.slug())).containsExactly(officer);
        assertThat(introductions.stillIn(beta.slug())).isEmpty();

        introductions.left(alfa.slug(), officer);
        assertThat(introductions.stillIn(alfa.slug())).isEmpty();
        alfa.run(alfa.coordinator(), () -> members.invite(officer, "Officer", Role.OFFICER, "en"));
        assertThat(introductions.notYetIn(alfa.slug())).contains(officer);
    }

    @Test
    void theLastCoordinatorWhoHasSignedInCannotBeWithdrawn() {
        var last = alfa.coordinator().email();
        assertThatThrownBy(() -> withdraw(alfa, last, Role.COORDINATOR)).isInstanceOf(LastCoordinator.class);
        assertThat(may(alfa, alfa.coordinator(), Permission.MANAGES_PEOPLE)).isTrue();

        alfa.run(alfa.coordinator(), () -> members.invite("ana@example.org", "Ana", Role.COORDINATOR, "en"));
        assertThatThrownBy(() -> withdraw(alfa, last, Role.COORDINATOR)).isInstanceOf(LastCoordinator.class);

        withdraw(alfa, "ana@example.org", Role.COORDINATOR);
        assertThat(alfa.as(alfa.coordinator(), members::all))
                .extracting(Member::email)
                .doesNotContain("ana@example.org");

        cast.joins(
                alfa.slug(), new Person("subject-of-ana", "Ana", "ana@" + alfa.slug() + ".example"), Role.COORDINATOR);
        withdraw(alfa, last, Role.COORDINATOR);
        assertThat(may(alfa, alfa.coordinator(), Permission.MANAGES_PEOPLE)).isFalse();
    }

    private void withdraw(Town town, String email, Role role) {
        town.run(
                town.coordinator(),
                () -> members.all().stream()
                        .filter(member -> member.email().equals(email) && member.role() == role)
                        .forEach(member -> members.withdraw(member.id())));
    }

    private void know(Town town, String organization) {
        ServiceActor.named("keycloak").run(town.slug(), () -> municipalities.knowAs(organization));
    }

    private List<TrailEntry> lines(Town town) {
        return town.as(town.coordinator(), () -> trail.entries("", "", Pageable.ofSize(10)));
    }

    private boolean may(Town town, Person person, Permission permission) {
        return town.as(person, () -> members.may(permission));
    }
}
