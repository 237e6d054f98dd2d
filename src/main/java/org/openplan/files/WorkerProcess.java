package org.openplan.files;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One worker, as seen by the service. A dedicated thread reads its answers, because a thread that waits for a pipe
/// blocks a carrier of virtual threads, and a thread that waits here does not.
final class WorkerProcess {

    private static final Duration LONGEST_START = Duration.ofSeconds(90);

    private final Process process;
    private final Path folder;
    private final DataOutputStream requests;
    private final BlockingQueue<WorkerAnswer> answers = new LinkedBlockingQueue<>();
    private final Consumer<WorkerProcess> gone;
    private volatile boolean ready;
    private int files;

    private WorkerProcess(Process process, Path folder, Consumer<WorkerProcess> gone) {
        this.process = process;
        this.folder = folder;
        this.gone = gone;
        this.requests = new DataOutputStream(process.getOutputStream());
        Thread.ofPlatform().daemon().name("answers of a worker").start(this::hear);
    }

    /// The worker may use the folder for itself; `gone` is called when the process ends, for whatever reason, on the
    /// thread that reads its answers.
    static WorkerProcess start(List<String> command, Path folder, Consumer<WorkerProcess> gone) throws IOException {
        var builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8"); // otherwise folder names in other scripts are lost
        return new WorkerProcess(builder.start(), folder, gone);
    }

    /// Null if there was no answer in time; the process cannot be used afterwards.
    @Nullable
    WorkerAnswer ask(WorkerRequest request, Duration time) throws InterruptedException {
        if (files == 0) answers.poll(LONGEST_START.toSeconds(), TimeUnit.SECONDS);
        if (!ready || !answers.isEmpty()) return WorkerAnswer.ENDED; // it never started, or sent an unrequested answer
        files++;
        try {
            request.write(requests);
        } catch (IOException gone) {
            return WorkerAnswer.ENDED;
        }
        return answer(time);
    }

    private @Nullable WorkerAnswer answer(Duration time) throws InterruptedException {
        var before = TimeLimit.processor(process.toHandle());
        for (int round = 1; ; round++) {
            var answer = answers.poll(time.toMillis(), TimeUnit.MILLISECONDS);
            if (answer != null || TimeLimit.isUsed(time, process.toHandle(), before, round)) return answer;
        }
    }

    Path folder() {
        return folder;
    }

    int files() {
        return files;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    boolean isReady() {
        return ready;
    }

    /// For a process that ended by itself.
    boolean hasEndedIdle() throws InterruptedException {
        return process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == FileWorker.IDLE;
    }

    void kill() {
        process.destroyForcibly();
    }

    private void hear() {
        try (var in = new DataInputStream(process.getInputStream())) {
            for (var answer = WorkerAnswer.read(in); answer != WorkerAnswer.ENDED; answer = WorkerAnswer.read(in)) {
                ready = true;
                answers.add(answer);
            }
        } catch (IOException ended) {
            // Expected sooner or later
        }
        answers.add(WorkerAnswer.ENDED);
        gone.accept(this);
    }
}
