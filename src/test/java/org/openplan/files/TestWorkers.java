package org.openplan.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/// Real workers for tests without a service, started once for all of them.
public final class TestWorkers {

    /// Who wants a file opened, where a test says so.
    static final ScopedValue<FileCaller> CALLER = ScopedValue.newInstance();

    public static final IncomingFiles INCOMING = new IncomingFiles(folder());
    public static final FileWorkers WORKERS = of(2, 20);

    private TestWorkers() {}

    public static FileWorkers of(int atOnce, int waiting) {
        return of(new FileSettings(atOnce, waiting, atOnce + waiting, atOnce + waiting));
    }

    static FileWorkers of(FileSettings settings) {
        FileCallers callers = () -> CALLER.isBound() ? CALLER.get() : new FileCaller("", "");
        var workers = new FileWorkers(INCOMING, settings, callers, Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(workers::destroy));
        return workers;
    }

    /// Two seconds for a small file; on a busy machine as long as one is let to wait for the processor.
    public static Duration longest() {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        boolean busy = machine.getSystemLoadAverage() > machine.getAvailableProcessors() * 2;
        return Duration.ofSeconds(busy ? 8 : 2);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("openplan-files");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
