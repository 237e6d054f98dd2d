package org.openplan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/// A small file may take less than two seconds, a large one ten, and none more.
class TimeLimitTests {

    @Test
    void theTimeGrowsWithTheFileAndHasAnEnd() {
        assertThat(TimeLimit.forSize(0)).isLessThan(Duration.ofSeconds(2));
        assertThat(TimeLimit.forSize(1 << 20)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(3));
        assertThat(TimeLimit.forSize(20 << 20)).isEqualTo(Duration.ofSeconds(10));
        assertThat(TimeLimit.forSize(1L << 40)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void whatIsDoneInTimeIsHandedBackAndWhatFailsSaysSo() throws Exception {
        assertThat(TimeLimit.within(Duration.ofSeconds(10), () -> "done")).isEqualTo("done");
        assertThatThrownBy(() -> TimeLimit.within(Duration.ofSeconds(10), () -> {
                    throw new OutOfMemoryError("a test's");
                }))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void whatNeverEndsIsGivenUp() {
        var time = Duration.ofMillis(50);
        long from = System.nanoTime();
        assertThatThrownBy(() -> TimeLimit.within(time, () -> {
                    Thread.sleep(60_000);
                    return "late";
                }))
                .isInstanceOf(TimeoutException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isBetween(time, Duration.ofSeconds(30));
    }
}
