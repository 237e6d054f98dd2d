package org.openplan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openplan.files.FileRefused.Reason;

/// Whatever a file does to the process that opens it, the service goes on, and so does the next file.
class FileWorkersTests {

    private static final FileWorkers ONE = TestWorkers.of(1, 1);

    @AfterAll
    static void stop() {
        ONE.destroy();
    }

    @Test
    void aProcessIsUsedAgain() throws Exception {
        assertThat(ask(ONE, "fine")).isEqualTo(ask(ONE, "fine"));
    }

    @Test
    void aFileThatNeverEndsIsStoppedAndTheNextIsOpened() throws Exception {
        var before = ask(ONE, "fine");
        long from = System.nanoTime();
        refuses(Reason.TOO_SLOW, "never ends");
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(TestWorkers.longest());
        assertThat(ask(ONE, "fine")).isNotEqualTo(before);
    }

    @Test
    void aFileThatFillsTheMemoryIsRefusedAndTheNextIsOpened() throws Exception {
        refuses(Reason.TOO_COMPLEX, "fills the memory");
        assertThat(ask(ONE, "fine")).isNotBlank();
    }

    @Test
    void aProcessThatEndsAtAFileIsReplaced() throws Exception {
        refuses(Reason.TOO_COMPLEX, "leaves");
        assertThat(ask(ONE, "fine")).isNotBlank();
    }

    @Test
    void whatMerelyFailsCostsNoProcess() throws Exception {
        var before = ask(ONE, "fine");
        refuses(Reason.DAMAGED, "throws");
        refuses(Reason.DAMAGED, "recurses");
        assertThat(ask(ONE, "fine")).isEqualTo(before);
    }

    @Test
    void whatALibraryPrintsIsNoAnswer() throws Exception {
        assertThat(ask(ONE, "prints")).isEqualTo(ask(ONE, "fine"));
    }

    @Test
    void aProcessKilledInTheMiddleIsReplaced() throws Exception {
        long victim = Long.parseLong(ask(ONE, "fine"));
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = other.submit(() -> ask(ONE, "never ends"));
            ProcessHandle.of(victim).orElseThrow().destroyForcibly();
            assertThatThrownBy(asked::get).cause().isInstanceOf(FileRefused.class);
        }
        assertThat(ask(ONE, "fine")).isNotEqualTo(String.valueOf(victim));
    }

    @Test
    void twoFilesAreOpenedAtOnceByTwoProcesses() throws Exception {
        var two = TestWorkers.of(2, 5);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = both.submit(() -> ask(two, "takes a while"));
            var second = both.submit(() -> ask(two, "takes a while"));
            assertThat(first.get()).isNotEqualTo(second.get());
        } finally {
            two.destroy();
        }
    }

    @Test
    void whoeverWaitsHearsHowManyComeFirstAndOneTooManyIsTurnedAway() throws Exception {
        var queued = TestWorkers.of(1, 2);
        var heard = Collections.synchronizedList(new ArrayList<Integer>());
        try {
            List<Future<String>> asked = List.of(
                    begun(queued, FileProgress.IS_READ, FileProgress.UNSEEN),
                    begun(queued, 0, FileProgress.UNSEEN),
                    begun(queued, 1, heard::add));
            assertThatThrownBy(() -> ask(queued, "fine"))
                    .isInstanceOfSatisfying(
                            FileRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.BUSY));
            for (var one : asked) assertThat(one.get()).isNotBlank();
            assertThat(heard).containsExactly(1, 0, FileProgress.IS_READ);
        } finally {
            queued.destroy();
        }
    }

    @Test
    void onePersonLeavesRoomInTheQueueForOthersAndOneMunicipalityToo() throws Exception {
        var shared = TestWorkers.of(new FileSettings(1, 20, 2, 3));
        try {
            var asked = new ArrayList<Future<String>>();
            asked.add(begun(shared, "ana", "primer", FileProgress.IS_READ));
            asked.add(begun(shared, "ana", "primer", 0));
            refuses(Reason.PERSON_BUSY, () -> as("ana", "primer", () -> ask(shared, "fine")));
            refuses(Reason.PERSON_BUSY, () -> as("ana", "novi-pazar", () -> ask(shared, "fine")));
            asked.add(begun(shared, "petar", "primer", 1));
            refuses(Reason.MUNICIPALITY_BUSY, () -> as("mina", "primer", () -> ask(shared, "fine")));
            asked.add(begun(shared, "mina", "novi-pazar", 2));
            for (var one : asked) assertThat(one.get()).isNotBlank();
            assertThat(as("ana", "primer", () -> ask(shared, "fine"))).isNotBlank();
        } finally {
            shared.destroy();
        }
    }

    @Test
    void aPersonHasOneFileOpenAtATimeAndOthersPass() throws Exception {
        var two = TestWorkers.of(new FileSettings(2, 20, 4, 10));
        try {
            List<Future<String>> asked = List.of(
                    begun(two, "ana", "primer", FileProgress.IS_READ),
                    begun(two, "ana", "primer", 0),
                    begun(two, "petar", "novi-pazar", FileProgress.IS_READ));
            for (var one : asked) assertThat(one.get()).isNotBlank();
        } finally {
            two.destroy();
        }
    }

    private static Future<String> begun(FileWorkers workers, String person, String town, int place) throws Exception {
        var there = new CountDownLatch(1);
        var asked = new FutureTask<>(() -> as(
                person,
                town,
                () -> ask(workers, "takes a while", before -> {
                    if (before == place) there.countDown();
                })));
        Thread.ofVirtual().start(asked);
        there.await();
        return asked;
    }

    private static String as(String person, String town, Callable<String> work) throws Exception {
        return ScopedValue.where(TestWorkers.CALLER, new FileCaller(person, town))
                .call(work::call);
    }

    private static void refuses(Reason reason, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void theTemporaryFilesOfAStoppedProcessGoWithIt() throws Exception {
        refuses(Reason.TOO_COMPLEX, "leaves a file");
        assertThat(ask(ONE, "fine")).isNotBlank();

        await().untilAsserted(() -> {
            try (var left = Files.walk(TestWorkers.INCOMING.folder())) {
                assertThat(left.filter(file -> file.getFileName().toString().startsWith("left")))
                        .isEmpty();
            }
        });
    }

    @Test
    void nothingIsLeftBehind() throws Exception {
        ask(ONE, "fine");
        refuses(Reason.TOO_SLOW, "never ends");
        try (var left = Files.list(TestWorkers.INCOMING.folder())) {
            assertThat(left.filter(file -> file.getFileName().toString().startsWith("file")))
                    .isEmpty();
        }
    }

    @Test
    void noProcessOutlivesAServiceThatIsKilled() throws Exception {
        var service = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServiceToKill.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var worker = Long.parseLong(service.inputReader().readLine());
        assertThat(ProcessHandle.of(worker)).isPresent();

        service.destroyForcibly().waitFor();

        var gone = ProcessHandle.of(worker).map(ProcessHandle::onExit);
        if (gone.isPresent()) gone.get().get(10, TimeUnit.SECONDS);
        assertThat(ProcessHandle.of(worker).filter(ProcessHandle::isAlive)).isEmpty();
    }

    /// A file that takes a while; comes back when its place in the queue is known.
    private static Future<String> begun(FileWorkers workers, int place, FileProgress progress)
            throws InterruptedException {
        var there = new CountDownLatch(1);
        var asked = new FutureTask<>(() -> ask(workers, "takes a while", before -> {
            progress.at(before);
            if (before == place) there.countDown();
        }));
        Thread.ofVirtual().start(asked);
        there.await();
        return asked;
    }

    private static String ask(FileWorkers workers, String told) throws FileRefused {
        return ask(workers, told, FileProgress.UNSEEN);
    }

    private static String ask(FileWorkers workers, String told, FileProgress progress) throws FileRefused {
        try (var file = file(told);
                var outcome = workers.ask(Misbehaviour.NAME, file, progress)) {
            assertThat(outcome.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("име.txt");
            return outcome.word();
        }
    }

    private static IncomingFile file(String told) {
        var content = new ByteArrayInputStream(told.getBytes(StandardCharsets.UTF_8));
        return TestWorkers.INCOMING.receive("име.txt", content, 1_000);
    }

    private static void refuses(Reason reason, String told) {
        assertThatThrownBy(() -> ask(ONE, told))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    /// A service in the midst of a file that never ends.
    static final class ServiceToKill {

        public static void main(String[] args) throws Exception {
            var workers = TestWorkers.of(1, 1);
            System.out.println(ask(workers, "fine"));
            ask(workers, "never ends");
        }
    }
}
