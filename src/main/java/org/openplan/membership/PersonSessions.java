package org.openplan.membership;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The sessions of each signed-in person on this node. Beyond the limit, the one unused for longest ends; its id is
/// remembered for a while, so that its browser can be told why.
@Component
class PersonSessions {

    static final int MOST = 10;

    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final Map<String, Set<HttpSession>> open = new ConcurrentHashMap<>();
    private final Cache<String, Boolean> displaced = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .build();

    /// Counts the session until it ends for whatever reason.
    void begin(String subject, HttpSession session) {
        session.setAttribute(PersonSessions.class.getName(), new Counted(subject));
        var others = open.getOrDefault(subject, Set.of()).stream()
                .filter(one -> !one.getId().equals(session.getId()))
                .sorted(Comparator.comparingLong(PersonSessions::lastUse))
                .toList();
        others.stream().limit(Math.max(0, others.size() + 1 - MOST)).forEach(this::end);
    }

    /// Whether the session with this id ended to make room for another.
    boolean isDisplaced(String id) {
        return displaced.getIfPresent(id) != null;
    }

    /// The browser was told, and its cookie is gone.
    void forget(String id) {
        displaced.invalidate(id);
    }

    /// Ends the sessions with these ids; the next request of each leads to the sign-in.
    void endAll(Set<String> ids) {
        open.values().stream()
                .flatMap(Set::stream)
                .filter(session -> ids.contains(session.getId()))
                .forEach(PersonSessions::invalidate);
    }

    private void end(HttpSession session) {
        displaced.put(session.getId(), true);
        invalidate(session);
    }

    private static void invalidate(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException endedMeanwhile) {
            // As it should be
        }
    }

    private static long lastUse(HttpSession session) {
        try {
            return session.getLastAccessedTime();
        } catch (IllegalStateException endedMeanwhile) {
            return 0;
        }
    }

    private final class Counted implements HttpSessionBindingListener {

        private final String subject;

        private Counted(String subject) {
            this.subject = subject;
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            open.computeIfAbsent(subject, who -> ConcurrentHashMap.newKeySet()).add(event.getSession());
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            open.computeIfPresent(subject, (who, sessions) -> {
                sessions.remove(event.getSession());
                return sessions.isEmpty() ? null : sessions;
            });
        }
    }
}
