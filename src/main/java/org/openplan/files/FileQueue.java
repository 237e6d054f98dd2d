package org.openplan.files;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.openplan.files.FileRefused.Reason;

/// Admits callers that want a foreign file opened, in order of arrival; refuses a caller when too many are waiting, or
/// when the person or the municipality has its share of the queue already.
final class FileQueue {

    private final FileSettings most;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Deque<Object> waiting = new ArrayDeque<>();
    /// Everybody who waits or has a file open.
    private final List<FileCaller> callers = new ArrayList<>();
    private int free;

    FileQueue(FileSettings most) {
        this.free = most.workers();
        this.most = most;
    }

    /// Returns when it is the caller's turn; the caller must leave afterwards.
    void enter(FileCaller caller, FileProgress progress) throws FileRefused, InterruptedException {
        var place = new Object();
        int before = join(place, caller);
        try {
            while (before >= 0) {
                progress.at(before);
                before = moveUp(place, before);
            }
        } catch (InterruptedException | RuntimeException given) {
            giveUp(place, caller);
            throw given;
        }
    }

    void leave(FileCaller caller) {
        locked(() -> {
            free++;
            callers.remove(caller);
        });
    }

    /// The number of callers ahead, or -1 when it is the caller's turn at once.
    private int join(Object place, FileCaller caller) throws FileRefused {
        lock.lock();
        try {
            boolean isNext = free > 0 && waiting.isEmpty();
            if (!isNext && waiting.size() >= most.waiting()) throw new FileRefused(Reason.BUSY);
            checkShares(caller);
            callers.add(caller);
            if (isNext) free--;
            else waiting.add(place);
            return isNext ? -1 : waiting.size() - 1;
        } finally {
            lock.unlock();
        }
    }

    /// Without shares, one person could occupy the queue and keep everybody else out.
    private void checkShares(FileCaller caller) throws FileRefused {
        if (has(caller, FileCaller::person, most.personShare())) throw new FileRefused(Reason.PERSON_BUSY);
        if (has(caller, FileCaller::municipality, most.municipalityShare()))
            throw new FileRefused(Reason.MUNICIPALITY_BUSY);
    }

    private boolean has(FileCaller caller, Function<FileCaller, String> name, int share) {
        var own = name.apply(caller);
        return !own.isEmpty()
                && callers.stream().filter(one -> name.apply(one).equals(own)).count() >= share;
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

    private void giveUp(Object place, FileCaller caller) {
        locked(() -> {
            waiting.remove(place);
            callers.remove(caller);
        });
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
