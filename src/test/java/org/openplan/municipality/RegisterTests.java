package org.openplan.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.IntegrationTest;
import org.openplan.tenancy.ServiceActor;
import org.openplan.tenancy.TenancyBreached;
import org.springframework.beans.factory.annotation.Autowired;

/// Work for one municipality leaves the entry of another on the register alone.
@IntegrationTest
class RegisterTests {

    private static final ServiceActor FOLDER = ServiceActor.named("tenants-folder");

    @Autowired
    Cast cast;

    @Autowired
    Municipalities municipalities;

    @Test
    void anotherEntryIsNotChanged() {
        var here = cast.town().slug();
        var other = municipalities.find(cast.town().slug()).orElseThrow();

        assertThatThrownBy(() -> FOLDER.in(here, () -> municipalities.apply(other)))
                .isInstanceOf(TenancyBreached.class);
        boolean changed = FOLDER.in(other.slug(), () -> municipalities.apply(other));
        assertThat(changed).isFalse();
    }

    @Test
    void keycloaksOrganizationIsThatOfTheMunicipalityServed() {
        var here = cast.town().slug();
        var other = cast.town().slug();
        var organization = UUID.randomUUID().toString();

        FOLDER.run(here, () -> municipalities.knowAs(organization));

        assertThat(municipalities.organizationOf(here)).hasValue(organization);
        assertThat(municipalities.organizationOf(other)).isEmpty();
    }
}
