package org.openplan.files;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// How long a foreign file may keep a process busy.
public final class TimeLimit {

    private static final Duration LEAST = Duration.ofMillis(1_700);
    private static final Duration MOST = Duration.ofSeconds(10);
    private static final long LARGEST = 20L << 20;
    private static final int ROUNDS = 3;

    private TimeLimit() {}

    /// Under two seconds for an ordinary file, ten for one of 20 MB or more.
    public static Duration forSize(long bytes) {
        return LEAST.plusMillis(MOST.minus(LEAST).toMillis() * Math.min(bytes, LARGEST) / LARGEST);
    }

    /// Whether the file has used its time: on a busy machine a process waits for the processor, which is not the file's
    /// fault. In that case the file gets the same time again, at most twice.
    static boolean isUsed(Duration time, ProcessHandle process, Duration before, int round) {
        return round == ROUNDS || processor(process).minus(before).compareTo(time.dividedBy(2)) > 0;
    }

    static Duration processor(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ofDays(1));
    }

    /// Runs the work on its own thread, which continues after the time limit; for a process that serves no one else and
    /// ends then.
    public static <T> T within(Duration time, Callable<T> work)
            throws TimeoutException, ExecutionException, InterruptedException {
        var task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("file").start(task);
        var before = processor(ProcessHandle.current());
        for (int round = 1; ; round++)
            try {
                return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException slow) {
                if (isUsed(time, ProcessHandle.current(), before, round)) throw slow;
            }
    }
}
