package org.openplan.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.openplan.Tries;

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

    /// Two seconds for a small file where `infra/test --long` has a quiet machine to itself. Beside other tests a
    /// process may wait for the processor, so there the file only has to end.
    public static Duration longest() {
        return Duration.ofSeconds(Tries.areMany() ? 2 : 20);
    }

    /// How long the opening of a file took. One that was too slow is tried again, because a process that has opened
    /// many files is replaced, and the start of the next one is not the file's.
    static Duration time(Runnable opening) {
        var took = once(opening);
        return took.compareTo(longest()) < 0 ? took : once(opening);
    }

    private static Duration once(Runnable opening) {
        awaitProcess();
        long from = System.nanoTime();
        opening.run();
        return Duration.ofNanos(System.nanoTime() - from);
    }

    /// A process that was stopped at the file before has been replaced when another file was opened.
    private static void awaitProcess() {
        var text = new ByteArrayInputStream(new byte[] {'a'});
        try (var file = INCOMING.receive("text", text, 1)) {
            WORKERS.ask(PublicCopy.NAME, file, FileProgress.UNSEEN).close();
        } catch (FileRefused refused) {
            // the process is there all the same
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("openplan-files");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
