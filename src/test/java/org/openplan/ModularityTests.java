package org.openplan;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The rooms and the arrows between them are as each `package-info.java` says.
class ModularityTests {

    @Test
    void everyRoomUsesOnlyTheRoomsItNames() {
        ApplicationModules.of(OpenPlan.class).verify();
    }
}
