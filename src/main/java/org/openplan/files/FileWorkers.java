package org.openplan.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Has foreign files opened by a few worker processes that are started on demand, reused, and replaced when one was
/// stopped. A caller blocks only its own thread.
@Component
@EnableConfigurationProperties(FileSettings.class)
public class FileWorkers implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(FileWorkers.class);
    private static final int MOST_FILES = 200;

    private final IncomingFiles incoming;
    private final FileQueue queue;
    private final FileCallers callers;
    private final int atOnce;
    private final Deque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
    private final Set<WorkerProcess> all = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    FileWorkers(IncomingFiles incoming, FileSettings settings, FileCallers callers, Clock clock) {
        this.callers = callers;
        this.incoming = incoming;
        this.atOnce = settings.workers();
        this.queue = new FileQueue(settings);
        incoming.removeOld(clock.instant());
    }

    /// The result of the named work on the file; the caller closes it. Refuses what the work refuses, files that take
    /// too much time or memory, and any file when too many are waiting, in total or of one person or municipality.
    public FileOutcome ask(String work, IncomingFile file, FileProgress progress) throws FileRefused {
        var caller = callers.current();
        try {
            queue.enter(caller, progress);
            try {
                progress.at(FileProgress.IS_READ);
                return outcome(work, file);
            } finally {
                queue.leave(caller);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new FileRefused(FileRefused.Reason.BUSY);
        }
    }

    private FileOutcome outcome(String work, IncomingFile file) throws FileRefused, InterruptedException {
        try {
            var path = incoming.empty();
            try {
                var request = new WorkerRequest(work, file.path(), file.name(), path);
                var word = word(request, TimeLimit.forSize(file.size()));
                return new FileOutcome(word, path, Files.size(path));
            } catch (IOException | FileRefused | InterruptedException | RuntimeException none) {
                Files.deleteIfExists(path);
                throw none;
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// Asks a second time when an idle worker ended just as the request arrived.
    private String word(WorkerRequest request, Duration time) throws IOException, FileRefused, InterruptedException {
        var worker = worker();
        var answer = answer(worker, request, time);
        if (answer == WorkerAnswer.ENDED && worker.hasEndedIdle()) {
            worker = worker();
            answer = answer(worker, request, time);
        }
        return word(answer, worker);
    }

    private @Nullable WorkerAnswer answer(WorkerProcess worker, WorkerRequest request, Duration time)
            throws InterruptedException {
        boolean sound = false;
        try {
            var answer = worker.ask(request, time);
            sound = answer != null && answer != WorkerAnswer.ENDED;
            return answer;
        } finally {
            if (sound && worker.files() < MOST_FILES) idle.push(worker);
            else worker.kill();
        }
    }

    private static String word(@Nullable WorkerAnswer answer, WorkerProcess worker) throws FileRefused {
        if (answer == null) throw stopped(FileRefused.Reason.TOO_SLOW);
        return switch (answer.kind()) {
            case DONE -> answer.word();
            case REFUSED -> throw new FileRefused(answer.reason());
            case READY, ENDED ->
                throw stopped(worker.isReady() ? FileRefused.Reason.TOO_COMPLEX : FileRefused.Reason.BUSY);
        };
    }

    private static FileRefused stopped(FileRefused.Reason reason) {
        LOG.warn("A process that opens files was stopped at a file: {}", reason);
        return new FileRefused(reason);
    }

    private WorkerProcess worker() throws IOException {
        for (var worker = idle.poll(); worker != null; worker = idle.poll()) if (worker.isAlive()) return worker;
        return start();
    }

    private WorkerProcess start() throws IOException {
        var folder = incoming.emptyFolder();
        var worker = WorkerProcess.start(WorkerCommand.in(folder), folder, this::replace);
        all.add(worker);
        if (stopped) worker.kill();
        return worker;
    }

    /// Starts the next worker before anyone waits for it; not if the last one ended because it was idle, or could not
    /// start, because the next one could not start either.
    private void replace(WorkerProcess gone) {
        try {
            all.remove(gone);
            removeFolder(gone);
            boolean unneeded = idle.remove(gone) && gone.hasEndedIdle();
            if (!stopped && gone.isReady() && !unneeded && all.size() < atOnce) idle.addLast(start());
        } catch (IOException full) {
            LOG.error("No process that opens files can be started", full);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /// A stopped worker could not remove its own temporary files.
    private void removeFolder(WorkerProcess gone) {
        try {
            incoming.remove(gone.folder());
        } catch (IOException unwritable) {
            LOG.warn("The temporary files of a process that opens files could not be removed", unwritable);
        }
    }

    @Override
    public void destroy() {
        stopped = true;
        all.forEach(WorkerProcess::kill);
    }
}
