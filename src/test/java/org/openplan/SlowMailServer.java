package org.openplan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/// A mail server that answers at once, but takes its time before it accepts a mail.
public final class SlowMailServer implements AutoCloseable {

    private final ServerSocket door;
    private final Thread accepting;
    private final Duration pause;
    private final AtomicInteger taken = new AtomicInteger();

    SlowMailServer(int port, Duration pause) {
        this.pause = pause;
        try {
            door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
        accepting = Thread.ofVirtual().start(this::accept);
    }

    /// The mails that were given whole.
    public int taken() {
        return taken.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                Thread.ofVirtual().start(() -> serve(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket caller) {
        try (caller;
                var lines =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))) {
            say(caller, "220 slow");
            for (var line = lines.readLine(); line != null; line = lines.readLine()) answer(caller, lines, line);
        } catch (IOException hungUp) {
            // nothing more to say
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(Socket caller, BufferedReader lines, String line) throws IOException, InterruptedException {
        switch (line.toUpperCase(Locale.ROOT)) {
            case "DATA" -> {
                say(caller, "354 go on");
                while (!".".equals(lines.readLine())) continue;
                taken.incrementAndGet();
                Thread.sleep(pause);
                say(caller, "250 taken");
            }
            case "QUIT" -> say(caller, "221 bye");
            default -> say(caller, "250 fine");
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    /// The port is free only when nobody waits at it any more.
    @Override
    public void close() {
        try {
            door.close();
            accepting.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
