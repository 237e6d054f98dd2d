package org.openplan.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.files.FileRefused;
import org.openplan.imports.NotAPlan;
import org.openplan.intake.Uploads;
import org.openplan.municipality.Storage;
import org.openplan.permission.Permission;
import org.openplan.plan.SamplePlan;
import org.openplan.tenancy.ServiceActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Files that would all fit into a municipality's last megabyte alone, and not together.
abstract class LastRoom {

    private static final int BYTES = 300_000;

    @Autowired
    private Cast cast;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private EvidenceCheck check;

    @Autowired
    private EvidenceFolder folder;

    @Autowired
    private Uploads uploads;

    @Autowired
    private Storage storage;

    @Autowired
    private JdbcClient database;

    private Town town;

    @BeforeEach
    void aTownWithOneMegabyte() {
        town = cast.town();
        database.sql(
                        "update registration set content = replace(content, '\"evidenceMegabytes\":2048', ?) where slug = ?")
                .params("\"evidenceMegabytes\":1", town.slug())
                .update();
    }

    @Test
    void ofManyUploadsAtOnceOnlyThoseAreKeptThatFitTogether() throws Exception {
        var begun = new ArrayList<Future<Boolean>>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                var text = (char) ('a' + i) + "m".repeat(BYTES - 1);
                begun.add(people.submit((Callable<Boolean>) () -> isKept(text)));
            }
        }
        int kept = 0;
        for (var one : begun) if (one.get()) kept++;

        assertThat(kept).isEqualTo(3);
        assertThat(used()).isEqualTo(3 * BYTES);
        assertThat(onDisk()).isEqualTo(3 * BYTES);
    }

    @Test
    void whatIsKeptAlreadyTakesNoMoreRoom() {
        var text = "m".repeat(BYTES);
        assertThat(isKept(text)).isTrue();
        assertThat(isKept(text)).isTrue();

        assertThat(used()).isEqualTo(BYTES);
    }

    @Test
    void filesThatWaitToBecomeAPlanTakeRoomUntilTheyAreDecided() {
        var plan = SamplePlan.asTabbedText() + " ".repeat(BYTES);
        var waiting = town.as(town.coordinator(), () -> uploads.keep("plan.txt", bytes(plan)));
        assertThat(used()).isEqualTo(bytes(plan).length);
        assertThat(isKept("m".repeat(BYTES))).isTrue();
        assertThatThrownBy(() ->
                        town.as(town.coordinator(), () -> uploads.keep("plan.txt", bytes(plan + " ".repeat(BYTES)))))
                .isInstanceOfSatisfying(
                        NotAPlan.class, refused -> assertThat(refused.reason()).isEqualTo(NotAPlan.Reason.NO_ROOM));
        recount();
        assertThat(used()).isEqualTo(bytes(plan).length + BYTES);

        town.run(town.coordinator(), () -> uploads.discard(waiting));

        assertThat(used()).isEqualTo(BYTES);
    }

    @Test
    void theNightCorrectsATotalThatDoesNotFitTheFiles() {
        isKept("m".repeat(BYTES));
        database.sql("update storage_total set used = 7 where slug = ?")
                .param(town.slug())
                .update();

        recount();

        assertThat(used()).isEqualTo(BYTES);
    }

    private boolean isKept(String text) {
        try {
            return ServiceActor.named("rooms").allowed(Permission.REPORTS).in(town.slug(), () -> {
                files.keep("notes.txt", bytes(text));
                return true;
            });
        } catch (FileRefused refused) {
            assertThat(refused.reason()).isEqualTo(FileRefused.Reason.NO_ROOM);
            return false;
        }
    }

    private void recount() {
        ServiceActor.named("evidence").run(town.slug(), check::everyNight);
    }

    private long used() {
        return town.as(town.officer(), storage::room).used();
    }

    private long onDisk() {
        return town.as(town.officer(), folder::bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
