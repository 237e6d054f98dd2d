package org.openplan.membership;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;

/// Reads a body until it falls behind the slowest line that somebody works with.
class TimedBody extends ServletInputStream {

    static final Duration GRACE = Duration.ofSeconds(30);
    /// A file of 20 MB takes at most about 40 minutes.
    static final long BYTES_PER_SECOND = 8 << 10;

    private final ServletInputStream body;
    private final LongSupplier nanoTime;
    private final long start;
    private long count;

    TimedBody(ServletInputStream body, LongSupplier nanoTime) {
        this.body = body;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    @Override
    public int read() throws IOException {
        int next = body.read();
        if (next >= 0) count(1);
        return next;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = body.read(into, from, most);
        if (read > 0) count(read);
        return read;
    }

    private void count(int bytes) throws IOException {
        count += bytes;
        long seconds =
                Duration.ofNanos(nanoTime.getAsLong() - start).minus(GRACE).toSeconds();
        if (count < seconds * BYTES_PER_SECOND) throw new IOException("The file arrives too slowly");
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
