package org.openplan.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.membership.Members;
import org.openplan.membership.MembershipId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/// What is changed about institutions and their officers is announced, or it does not happen.
@IntegrationTest
class InstitutionAnnouncementsTests {

    @Autowired
    Cast cast;

    @Autowired
    InstitutionRepository repository;

    @Autowired
    Members members;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private Town town;

    @BeforeEach
    void aTown() {
        town = cast.town();
    }

    @Test
    void anInstitutionIsFoundByItsNameAndPutOnTheListOnce() {
        var institutions = new Institutions(repository, members, events);
        var first = does(() -> institutions.named("Library", "office@example.org", null));
        assertThat(does(() -> institutions.named("Library", null, null))).isEqualTo(first);
        assertThat(does(institutions::names)).containsEntry(first, "Library");
        var other = cast.town();
        assertThat(other.as(other.coordinator(), institutions::names)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {InstitutionAdded.class, OfficerNamed.class, OfficerDismissed.class})
    void withoutItsAnnouncementAChangeDoesNotHappen(Class<?> kind) {
        ApplicationEventPublisher silent = event -> {
            if (!kind.isInstance(event)) events.publishEvent(event);
        };
        assertThatThrownBy(() -> live(new Institutions(repository, members, silent)))
                .hasMessageContaining("has no line on the trail");
    }

    private void live(Institutions institutions) {
        MembershipId officer = does(members::all).getFirst().id();
        var library = does(() -> institutions.named("Library", null, null));
        does(() -> {
            institutions.nameOfficer(library, officer);
            return true;
        });
        does(() -> {
            institutions.dismissOfficer(library, officer);
            return true;
        });
    }

    private <T> T does(Callable<T> work) {
        return town.as(
                town.coordinator(),
                () -> transaction.execute(begun -> {
                    try {
                        return work.call();
                    } catch (RuntimeException failed) {
                        throw failed;
                    } catch (Exception failed) {
                        throw new IllegalStateException(failed);
                    }
                }));
    }
}
