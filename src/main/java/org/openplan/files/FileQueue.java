package org.openplan.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.openplan.files.FileRefused.Reason;

/// Admits callers that want a foreign file opened, in order of arrival; refuses a caller when too many are waiting.
final class FileQueue {

    private final int most;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Deque<Object> waiting = new ArrayDeque<>();
    private int free;

    FileQueue(int atOnce, int mostWaiting) {
        this.free = atOnce;
        this.most = mostWaiting;
    }

    /// Returns when it is the caller's turn; the caller must leave afterwards.
    void enter(FileProgress progress) throws FileRefused, InterruptedException {
        var place = new Object();
        int before = join(place);
        try {
            while (before >= 0) {
                progress.at(before);
                before = moveUp(place, before);
            }
        } catch (InterruptedException | RuntimeException given) {
            giveUp(place);
            throw given;
        }
    }

    void leave() {
        locked(() -> free++);
    }

    /// The number of callers ahead, or -1 when it is the caller's turn at once.
    private int join(Object place) throws FileRefused {
        lock.lock();
        try {
            if (free > 0 && waiting.isEmpty()) {
                free--;
                return -1;
            }
            if (waiting.size() >= most) throw new FileRefused(Reason.BUSY);
            waiting.add(place);
            return waiting.size() - 1;
        } finally {
            lock.unlock();
        }
    }

    /// Waits for a change of the caller's position: -1 when it is their turn, otherwise the number of callers ahead.
    private int moveUp(Object place, int before) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (true) {
                int now = position(place);
                if (now == 0 && free > 0) {
                    free--;
                    waiting.remove(place);
                    moved.signalAll();
                    return -1;
                }
                if (now != before) return now;
                moved.await(1, TimeUnit.SECONDS);
            }
        } finally {
            lock.unlock();
        }
    }

    private int position(Object place) {
        int at = 0;
        for (var one : waiting) {
            if (one == place) return at;
            at++;
        }
        throw new IllegalStateException("Nobody waits at this place.");
    }

    private void giveUp(Object place) {
        locked(() -> waiting.remove(place));
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
