package org.openplan.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/// A file may take its time over a slow line; a byte now and then is no file.
class TimedBodyTests {

    private final AtomicLong time = new AtomicLong();

    @Test
    void aSlowLineIsWaitedFor() throws IOException {
        var body = body(1_000_000);
        for (int second = 0; second < 60; second++) {
            time.addAndGet(Duration.ofSeconds(1).toNanos());
            assertThat(body.read(new byte[10_000])).isEqualTo(10_000);
        }
    }

    @Test
    void aByteNowAndThenEndsTheBody() throws IOException {
        var body = body(1_000_000);
        for (int times = 0; times < 3; times++) {
            time.addAndGet(Duration.ofSeconds(10).toNanos());
            assertThat(body.read()).isZero();
        }

        time.addAndGet(Duration.ofSeconds(10).toNanos());

        assertThatThrownBy(body::read).isInstanceOf(IOException.class);
    }

    private ServletInputStream body(int length) throws IOException {
        var request = new MockHttpServletRequest();
        request.setContent(new byte[length]);
        return new TimedRequest(request, time::get).getInputStream();
    }
}
