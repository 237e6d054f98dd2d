package org.openplan.publication;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.openplan.document.Text;
import org.openplan.permission.Permission;
import org.openplan.tenancy.ServiceActor;
import org.openplan.tenancy.Subject;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// For `infra/bench/kill`: as long as its file `go` is there, publishes one edition of the demo town's plan after the
/// other, and writes down the number of each that was acknowledged.
@Component
class Publisher {

    private static final Path FOLDER = Path.of(System.getProperty("bench.folder"));

    private final Editions editions;

    Publisher(Editions editions) {
        this.editions = editions;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().name("bench").daemon().start(() -> {
            while (true) ServiceActor.named("bench").allowed(Permission.PUBLISHES).run("primer", this::publish);
        });
    }

    private void publish() {
        try {
            if (!Files.exists(FOLDER.resolve("go"))) {
                Thread.sleep(5);
                return;
            }
            var plan = editions.newest(System.getProperty("bench.plan")).orElseThrow();
            var title = Text.of("en", "Round " + System.nanoTime());
            var edition = editions.publish(
                    plan.with().title(title).build(),
                    Subject.of("plan", UUID.randomUUID(), plan.slug()),
                    "infra/bench/kill",
                    PublicationAct.saying(Text.NONE));
            Files.writeString(
                    FOLDER.resolve("acknowledged"),
                    edition.number() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
