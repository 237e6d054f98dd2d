package org.openplan.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.permission.Permission;
import org.openplan.permission.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An invitation is for one person; the same tries on each database.
abstract class InvitedPeople {

    @Autowired
    private Cast cast;

    @Autowired
    private Members members;

    @Autowired
    private MembersAtSignIn signIn;

    @Autowired
    private JdbcClient database;

    private Town alfa;
    private Town beta;

    @BeforeEach
    void twoTowns() {
        alfa = cast.town();
        beta = cast.town();
    }

    @ParameterizedTest
    @ValueSource(strings = {"petar.savić", "pétar.savic", "petar.ѕavic", "petar.savic ​", "petar․savic"})
    void aVerifiedAccountOfAnotherSpellingTakesNothing(String local) {
        invite(alfa, "petar.savic@" + alfa.slug() + ".example");
        var other = person(local + "@" + alfa.slug() + ".example");

        signIn.reconcile(other, true, Map.of());

        assertThat(reports(alfa, other)).isFalse();
        assertThat(reports(beta, other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Petar.Savic", "petar.savic"})
    void whoWasInvitedTakesIt(String local) {
        invite(alfa, "petar.savic@" + alfa.slug() + ".example");
        var invited = person(local + "@" + alfa.slug() + ".example");

        signIn.reconcile(invited, true, Map.of());

        assertThat(reports(alfa, invited)).isTrue();
        assertThat(reports(beta, invited)).isFalse();
    }

    @Test
    void theDatabaseTakesARoleOnceAsLongAsItHolds() {
        var first = invite(alfa, "ana@invited.example");
        assertThatThrownBy(() -> copy(first)).isInstanceOf(DataIntegrityViolationException.class);

        alfa.run(alfa.coordinator(), () -> members.withdraw(first.id()));

        assertThat(copy(first)).isEqualTo(1);
        assertThatThrownBy(() -> copy(first)).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(invite(beta, "ana@invited.example")).isNotNull();
    }

    @Test
    void severalInvitationsAtOnceAreOne() {
        var given = IntStream.range(0, 6)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> invite(alfa, "ana@invited.example")))
                .toList();

        assertThat(given.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(alfa.as(alfa.coordinator(), members::all))
                .filteredOn(member -> member.email().equals("ana@invited.example"))
                .hasSize(1);
    }

    @Test
    void aCoordinatorWhoNeverSignedInIsNotTheOneWhoStays() {
        invite(alfa, "mistyped@town.example", Role.COORDINATOR);

        assertThatThrownBy(() -> withdraw(alfa, alfa.coordinator())).isInstanceOf(LastCoordinator.class);

        cast.joins(alfa.slug(), person("ana@" + alfa.slug() + ".example"), Role.COORDINATOR);
        withdraw(alfa, alfa.coordinator());
        assertThat(alfa.<Boolean, RuntimeException>as(alfa.coordinator(), () -> members.may(Permission.MANAGES_PEOPLE)))
                .isFalse();
    }

    private void withdraw(Town town, Person coordinator) {
        town.run(
                coordinator,
                () -> members.all().stream()
                        .filter(member -> member.email().equals(coordinator.email()))
                        .forEach(member -> members.withdraw(member.id())));
    }

    private int copy(Member member) {
        return database.sql("insert into membership (id, municipality, email, name, role, valid_from, version)"
                        + " select x'%s', municipality, email, name, role, valid_from, version from membership where id = x'%s'"
                                .formatted(
                                        hex(UUID.randomUUID()), hex(member.id().id())))
                .update();
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }

    private Member invite(Town town, String email, Role role) {
        return town.as(town.coordinator(), () -> members.invite(email, "Petar", role, "en"));
    }

    private Member invite(Town town, String email) {
        return invite(town, email, Role.OFFICER);
    }

    private static Person person(String email) {
        return new Person("subject-of-" + email, "Petar", email);
    }

    private boolean reports(Town town, Person person) {
        return town.as(person, () -> members.may(Permission.REPORTS));
    }
}
