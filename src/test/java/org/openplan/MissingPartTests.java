package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MissingPartTests {

    @Test
    void onADevelopersMachineTheTestSaysWhyItIsSkipped() {
        assertThat(MissingPart.reason(false, "Keycloak", "infra/test provides it"))
                .isEqualTo("Without Keycloak; infra/test provides it");
    }

    @Test
    void inCiNothingIsSkipped() {
        assertThatThrownBy(() -> MissingPart.reason(true, "Keycloak", "infra/test provides it"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Keycloak");
    }
}
