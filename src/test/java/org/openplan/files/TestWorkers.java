package org.openplan.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/// Real workers for tests without a service, started once for all of them.
public final class TestWorkers {

    public static final IncomingFiles INCOMING = new IncomingFiles(folder());
    public static final FileWorkers WORKERS = of(2, 20);

    private TestWorkers() {}

    public static FileWorkers of(int atOnce, int waiting) {
        var workers = new FileWorkers(INCOMING, atOnce, waiting, Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(workers::destroy));
        return workers;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("openplan-files");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
