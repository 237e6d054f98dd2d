package org.openplan.journeys;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A program this run has started, its log, and its end: with the run at the latest.
record Started(String name, Process process, Path log) implements AutoCloseable {

    static Started start(String name, Path folder, Map<String, String> environment, List<String> command) {
        var log = Path.of("target/journeys", name + ".log");
        try {
            Files.createDirectories(folder);
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            var started = new Started(name, builder.start(), log);
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Until the address answers 200; a program that died meanwhile says so with the end of its log.
    void answers(URI address, Duration patience) {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            await(name)
                    .atMost(patience)
                    .pollInterval(Duration.ofMillis(200))
                    .failFast(this::mustLive)
                    .ignoreExceptions()
                    .until(() -> http.send(request, BodyHandlers.discarding()).statusCode() == 200);
        }
    }

    private void mustLive() throws IOException {
        if (process.isAlive()) return;
        var lines = Files.readAllLines(log);
        var last = lines.subList(Math.max(0, lines.size() - 15), lines.size());
        throw new IllegalStateException(name + " ended: " + String.join("\n", last));
    }

    @Override
    public void close() {
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        all.forEach(one -> {
            try {
                one.onExit().get(15, TimeUnit.SECONDS);
            } catch (Exception late) {
                one.destroyForcibly();
            }
        });
    }
}
