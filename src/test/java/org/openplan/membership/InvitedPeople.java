package org.openplan.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.permission.Permission;
import org.springframework.beans.factory.annotation.Autowired;

/// An invitation is for one person; the same tries on each database.
abstract class InvitedPeople {

    @Autowired
    private Cast cast;

    @Autowired
    private Members members;

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

        members.reconcile(other, true, Map.of());

        assertThat(reports(alfa, other)).isFalse();
        assertThat(reports(beta, other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Petar.Savic", "petar.savic"})
    void whoWasInvitedTakesIt(String local) {
        invite(alfa, "petar.savic@" + alfa.slug() + ".example");
        var invited = person(local + "@" + alfa.slug() + ".example");

        members.reconcile(invited, true, Map.of());

        assertThat(reports(alfa, invited)).isTrue();
        assertThat(reports(beta, invited)).isFalse();
    }

    private void invite(Town town, String email) {
        town.run(town.coordinator(), () -> members.invite(email, "Petar", Role.OFFICER));
    }

    private static Person person(String email) {
        return new Person("subject-of-" + email, "Petar", email);
    }

    private boolean reports(Town town, Person person) {
        return town.as(person, () -> members.may(Permission.REPORTS));
    }
}
