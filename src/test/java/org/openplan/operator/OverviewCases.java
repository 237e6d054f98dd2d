package org.openplan.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.Operator;
import org.openplan.document.PlanDocument.Adoption;
import org.openplan.document.Text;
import org.openplan.membership.Members;
import org.openplan.membership.Person;
import org.openplan.municipality.FolderComparison.Verdict;
import org.openplan.permission.Role;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.SamplePlan;
import org.openplan.tenancy.Tenancy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/// What the operator sees, the same on both databases.
abstract class OverviewCases {

    @Autowired
    Cast cast;

    @Autowired
    MunicipalityOverview overview;

    @Autowired
    ActionPlans plans;

    @Autowired
    Members members;

    Town town;

    @BeforeEach
    void aTown() {
        town = cast.town();
        Operator.signIn();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aTownAtWorkIsToldByFiguresAndNotByItsDrafts() {
        town.run(town.coordinator(), () -> plans.draft(SamplePlan.document(), List.of(), List.of()));
        var seen = overview.figures(town.slug());
        assertThat(seen.state()).isEqualTo(MunicipalityState.NOTHING_PUBLISHED);
        assertThat(seen.edition()).isNull();
        assertThat(seen.published()).isNull();
        assertThat(seen.waiting()).isZero();
        assertThat(seen.folder().verdict()).isEqualTo(Verdict.NO_FOLDER);
        assertThat(seen.toString()).doesNotContain("Action plan 2025", "COORDINATOR of");
    }

    @Test
    void theEditionPublishedLastIsTold() {
        town.run(town.coordinator(), () -> {
            var id = plans.draft(SamplePlan.document(), List.of(), List.of());
            plans.adopt(id, new Adoption("1/2025", LocalDate.of(2025, 1, 15), null, null));
            plans.publish(id, Text.NONE);
            plans.publish(id, Text.of("en", "Said again"));
        });
        var seen = overview.figures(town.slug());
        assertThat(seen.state()).isEqualTo(MunicipalityState.PUBLISHED);
        assertThat(seen.edition()).isEqualTo(2);
        assertThat(seen.published()).isEqualTo(LocalDate.now(ZoneId.of("Europe/Belgrade")));
        assertThat(overview.figures(cast.town().slug()).edition()).isNull();
    }

    @Test
    void invitedPeopleWhoHaveNotSignedInAreCountedOnceEach() {
        town.run(town.coordinator(), () -> {
            members.invite("ana@town.example", "Ana", Role.OFFICER, "en");
            members.invite("ana@town.example", "Ana", Role.MONITOR, "en");
            members.invite("mira@town.example", "Mira", Role.OFFICER, "en");
            members.withdraw(members.invite("gone@town.example", "Gone", Role.OFFICER, "en")
                    .id());
        });
        assertThat(overview.figures(town.slug()).waiting()).isEqualTo(2);
        assertThat(overview.figures(cast.town().slug()).waiting()).isZero();
    }

    @Test
    void townsAreListedByAddressAndFoundByAPartOfIt() {
        assertThat(overview.slugs("")).contains(town.slug()).isSorted();
        assertThat(overview.slugs(town.slug().substring(3))).contains(town.slug());
        assertThat(overview.slugs("no such town")).isEmpty();
    }

    @Test
    void anAddressThatNobodyKnowsHasNoFigures() {
        assertThat(overview.figures("no-such-town").state()).isEqualTo(MunicipalityState.NOT_APPLIED);
        assertThat(overview.figures("../" + town.slug()).municipality()).isNull();
    }

    @Test
    void theOperatorReadsNoDraftsAndNoPeople() {
        assertThatThrownBy(() -> Tenancy.run(town.slug(), members::all)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () -> Tenancy.run(town.slug(), () -> plans.draft(SamplePlan.document(), List.of(), List.of())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyElseSeesThem() {
        for (var role : Role.values()) assertRefused(role);
        for (var roles : new Object[] {List.of("operators"), "operator", List.of()}) {
            SecurityContextHolder.setContext(new SecurityContextImpl(Operator.withRoles(roles)));
            assertThatThrownBy(() -> overview.slugs("")).isInstanceOf(AccessDeniedException.class);
        }
    }

    /// Not even somebody whom a municipality calls its operator.
    private void assertRefused(Role role) {
        var name = role.name().toLowerCase(Locale.ROOT) + "2@" + town.slug() + ".example";
        var person = new Person("subject-" + name, "Somebody", name);
        cast.joins(town.slug(), person, role);
        assertThatThrownBy(() -> town.run(person, () -> overview.slugs(""))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> town.run(person, () -> overview.figures(town.slug())))
                .isInstanceOf(AccessDeniedException.class);
    }
}
