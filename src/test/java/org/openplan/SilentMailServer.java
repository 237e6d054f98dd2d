package org.openplan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/// A mail server that accepts every connection and never says a word.
public final class SilentMailServer implements AutoCloseable {

    private final ServerSocket door;
    private final Thread accepting;
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger opened = new AtomicInteger();

    SilentMailServer(int port) {
        try {
            door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        accepting = Thread.ofVirtual().start(this::accept);
    }

    /// The connections that were made so far.
    public int opened() {
        return opened.get();
    }

    /// The most connections that were open at one moment.
    public int mostAtOnce() {
        return most.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                opened.incrementAndGet();
                most.accumulateAndGet(open.incrementAndGet(), Math::max);
                Thread.ofVirtual().start(() -> listen(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /// Until the other side hangs up.
    private void listen(Socket caller) {
        try (caller) {
            while (caller.getInputStream().read() >= 0) continue;
        } catch (IOException broken) {
            // hung up as well
        } finally {
            open.decrementAndGet();
        }
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
