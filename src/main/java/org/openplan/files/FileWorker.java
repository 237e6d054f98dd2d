package org.openplan.files;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The worker process that opens foreign files one after the other; requests come over standard input, answers go to
/// standard output. It ends with the service, when it runs out of memory, and after some minutes without a request.
public final class FileWorker {

    static final int IDLE = 0;
    private static final Duration LONGEST_IDLE = Duration.ofMinutes(3);
    private static final int LARGEST_OUTCOME = 48 << 20;

    private final LinkedBlockingQueue<WorkerRequest> asked = new LinkedBlockingQueue<>();
    private final DataOutputStream answers;
    private final Map<String, FileWork> works;

    private FileWorker(DataOutputStream answers, Map<String, FileWork> works) {
        this.answers = answers;
        this.works = works;
    }

    public static void main(String[] args) throws IOException {
        var answers = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        System.setOut(System.err); // library output must not mix with the answers
        var works = ServiceLoader.load(FileWork.class, FileWorker.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .collect(Collectors.toMap(FileWork::name, Function.identity()));
        var worker = new FileWorker(answers, works);
        Thread.ofPlatform().name("files").daemon().start(worker::work);
        worker.listen(new DataInputStream(new FileInputStream(FileDescriptor.in)));
    }

    /// Also listens while a file is being read, so that work on a file ends when the service ends for whatever reason.
    private void listen(DataInputStream in) throws IOException {
        try {
            while (true) asked.add(WorkerRequest.read(in));
        } catch (EOFException over) {
            Runtime.getRuntime().halt(IDLE);
        }
    }

    private void work() {
        try {
            works.values().forEach(FileWork::prepare);
            WorkerAnswer.READY.write(answers);
            for (var request = next(); request != null; request = next())
                answer(request).write(answers);
        } catch (IOException gone) {
            // The service is gone, so there is no one to answer
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(IDLE);
    }

    private @Nullable WorkerRequest next() throws InterruptedException {
        return asked.poll(LONGEST_IDLE.toSeconds(), TimeUnit.SECONDS);
    }

    private WorkerAnswer answer(WorkerRequest request) {
        try {
            var work = works.get(request.work());
            if (work == null) return WorkerAnswer.refused(FileRefused.Reason.UNKNOWN_KIND);
            var outcome = work.of(request.file(), request.called());
            if (outcome.content().length > LARGEST_OUTCOME) return WorkerAnswer.refused(FileRefused.Reason.TOO_COMPLEX);
            Files.write(request.outcome(), outcome.content());
            return new WorkerAnswer(WorkerAnswer.Kind.DONE, outcome.word());
        } catch (FileRefused refused) {
            return WorkerAnswer.refused(refused.reason());
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return WorkerAnswer.refused(FileRefused.Reason.DAMAGED);
        }
    }
}
