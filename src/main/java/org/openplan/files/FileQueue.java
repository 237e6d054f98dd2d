package org.openplan.files;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// Admits callers that want a foreign file opened, in order of arrival but one file of a person at a time; refuses a
/// caller when too many are waiting, or when the person or the municipality has its share of the queue already.
final class FileQueue {

    private final FileSettings most;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Deque<Place> waiting = new ArrayDeque<>();
    /// Whose files are open.
    private final List<FileCaller> open = new ArrayList<>();
    /// Everybody who waits or has a file open.
    private final List<FileCaller> callers = new ArrayList<>();
    private int free;

    /// A place in the queue; two of one caller are two places.
    private static final class Place {

        private final FileCaller caller;

        private Place(FileCaller caller) {
            this.caller = caller;
        }
    }

    FileQueue(FileSettings most) {
        this.free = most.workers();
        this.most = most;
    }

    /// Returns when it is the caller's turn; the caller must leave afterwards.
    void enter(FileCaller caller, FileProgress progress) throws FileRefused, InterruptedException {
        var place = new Place(caller);
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

    void leave(FileCaller caller) {
        locked(() -> {
            free++;
            open.remove(caller);
            callers.remove(caller);
        });
    }

    /// The number of callers ahead, or -1 when it is the caller's turn at once.
    private int join(Place place) throws FileRefused {
        lock.lock();
        try {
            var caller = place.caller;
            boolean isNext = free > 0 && waiting.isEmpty() && !hasOpen(caller);
            if (!isNext && waiting.size() >= most.waiting()) throw new FileRefused(FileRefused.Reason.BUSY);
            checkShares(caller);
            callers.add(caller);
            if (isNext) begin(caller);
            else waiting.add(place);
            return isNext ? -1 : waiting.size() - 1;
        } finally {
            lock.unlock();
        }
    }

    /// Without shares, one person could occupy the queue and keep everybody else out.
    private void checkShares(FileCaller caller) throws FileRefused {
        if (has(caller, FileCaller::person, most.personShare())) throw new FileRefused(FileRefused.Reason.PERSON_BUSY);
        if (has(caller, FileCaller::municipality, most.municipalityShare()))
            throw new FileRefused(FileRefused.Reason.MUNICIPALITY_BUSY);
    }

    private boolean has(FileCaller caller, Function<FileCaller, String> name, int share) {
        var own = name.apply(caller);
        return !own.isEmpty()
                && callers.stream().filter(one -> name.apply(one).equals(own)).count() >= share;
    }

    /// Waits for a change of the caller's position: -1 when it is their turn, otherwise the number of callers ahead.
    private int moveUp(Place place, int before) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (true) {
                int now = position(place);
                if (free > 0 && isNext(place)) {
                    begin(place.caller);
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

    private void begin(FileCaller caller) {
        free--;
        open.add(caller);
    }

    /// Whether everybody ahead has a file open already.
    private boolean isNext(Place place) {
        return waiting.stream().filter(one -> !hasOpen(one.caller)).findFirst().orElse(null) == place;
    }

    private boolean hasOpen(FileCaller caller) {
        return !caller.person().isEmpty()
                && open.stream().anyMatch(one -> one.person().equals(caller.person()));
    }

    private int position(Place place) {
        int at = 0;
        for (var one : waiting) {
            if (one == place) return at;
            at++;
        }
        throw new IllegalStateException("Nobody waits at this place.");
    }

    private void giveUp(Place place) {
        locked(() -> {
            waiting.remove(place);
            callers.remove(place.caller);
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
