package org.openplan.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.openplan.files.FileRefused;
import org.openplan.permission.Permission;
import org.openplan.tenancy.ServiceActor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// For `infra/bench/exhaust uploads`: as long as its file `go` is there, ten officers of the demo town give one hostile
/// file after the other as evidence; how many were done, and the longest in work, stand in its file `done`.
@Component
class UploadsBench {

    private static final int OFFICERS = 10;
    private static final Path FOLDER = Path.of(System.getProperty("bench.folder"));

    private final EvidenceFiles files;
    private final AtomicInteger done = new AtomicInteger();

    UploadsBench(EvidenceFiles files) {
        this.files = files;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() throws IOException {
        List<Path> hostile;
        try (var all = Files.list(Path.of(System.getProperty("bench.hostile")))) {
            hostile = all.filter(file -> !file.toString().endsWith(".md")).sorted().toList();
        }
        for (int officer = 0; officer < OFFICERS; officer++) {
            int first = officer;
            Thread.ofVirtual().start(() -> {
                for (int i = first; ; i++) upload(hostile.get(i % hostile.size()));
            });
        }
    }

    private void upload(Path file) {
        try {
            if (!Files.exists(FOLDER.resolve("go"))) {
                Thread.sleep(20);
                return;
            }
            try (var in = Files.newInputStream(file)) {
                ServiceActor.named("bench").allowed(Permission.REPORTS).in("primer", () -> keep(file, in));
            }
            Files.writeString(FOLDER.resolve("done"), String.valueOf(done.incrementAndGet()));
        } catch (Exception failed) {
            System.out.println("An upload failed: " + failed);
        }
    }

    private boolean keep(Path file, java.io.InputStream in) {
        try {
            files.keep(file.getFileName().toString(), in, before -> {}, () -> true);
            return true;
        } catch (FileRefused refused) {
            return false;
        }
    }
}
