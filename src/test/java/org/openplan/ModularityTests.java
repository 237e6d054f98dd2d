package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;
import org.springframework.modulith.docs.Documenter.DiagramOptions.DiagramStyle;

/// The rooms and the arrows between them are as each `package-info.java` says.
class ModularityTests {

    private static final ApplicationModules ROOMS = ApplicationModules.of(OpenPlan.class);

    @Test
    void everyRoomUsesOnlyTheRoomsItNames() {
        ROOMS.verify();
    }

    /// `src/docs/rooms.puml` is PlantUML; where it is stale, the fresh one lies in `target/rooms`.
    @Test
    void thePictureOfTheRoomsIsFresh() throws IOException {
        var plain = DiagramOptions.defaults().withStyle(DiagramStyle.UML);
        new Documenter(ROOMS, Documenter.Options.defaults().withOutputFolder("target/rooms"))
                .writeModulesAsPlantUml(plain);

        assertThat(Files.readAllLines(Path.of("src/docs/rooms.puml")))
                .as("copy target/rooms/components.puml")
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(Path.of("target/rooms/components.puml")));
    }
}
