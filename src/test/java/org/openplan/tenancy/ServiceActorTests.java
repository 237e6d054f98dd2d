package org.openplan.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.openplan.permission.Permission;

/// For whom and for how long the service acts.
class ServiceActorTests {

    private static final ServiceActor PAGES = ServiceActor.named("pages");

    @Test
    void theServiceActsForOneMunicipalityAsLongAsTheWorkLasts() {
        assertThat(ServiceActor.current()).isEmpty();
        PAGES.run("alfa", () -> {
            assertThat(ServiceActor.current()).hasValue(PAGES);
            assertThat(Tenancy.current()).isEqualTo("alfa");
        });
        assertThat(ServiceActor.current()).isEmpty();
        assertThat(Tenancy.served()).isEmpty();
    }

    @Test
    void anotherMunicipalityIsNotItsWork() {
        PAGES.run("alfa", () -> {
            Tenancy.run("beta", () -> assertThat(ServiceActor.current()).isEmpty());
            Tenancy.run("alfa", () -> assertThat(ServiceActor.current()).hasValue(PAGES));
        });
    }

    @Test
    void workWithinWorkIsDoneByTheInnerOneAlone() {
        var rounds = ServiceActor.named("rounds").allowed(Permission.COLLECTS_REPORTS);
        rounds.run("alfa", () -> {
            PAGES.run("beta", () -> assertThat(ServiceActor.current()).hasValue(PAGES));
            assertThat(ServiceActor.current()).hasValue(rounds);
        });
    }

    @Test
    void itMayDoOnlyWhatItWasGiven() {
        var rounds = ServiceActor.named("rounds").allowed(Permission.COLLECTS_REPORTS);
        assertThat(rounds.may(Permission.COLLECTS_REPORTS)).isTrue();
        assertThat(rounds.may(Permission.EDITS_PLAN)).isFalse();
        assertThat(PAGES.may(Permission.COLLECTS_REPORTS)).isFalse();
    }

    @Test
    void aThreadOfItsOwnDoesNotActForTheService() throws InterruptedException {
        var seen = new AtomicReference<>(PAGES);
        PAGES.run("alfa", () -> {
            var thread = Thread.ofPlatform()
                    .start(() -> seen.set(ServiceActor.current().orElse(null)));
            try {
                thread.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(seen.get()).isNull();
    }

    @Test
    void whatFailsWithinTheWorkFailsOutside() {
        assertThatThrownBy(() -> PAGES.in("alfa", () -> {
                    throw new IllegalStateException("full");
                }))
                .hasMessage("full");
        assertThat(ServiceActor.current()).isEmpty();
    }
}
