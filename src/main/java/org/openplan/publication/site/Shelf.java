package org.openplan.publication.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openplan.publication.PagesWritten;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// The pages asked for lately, within a bounded weight; what is not there takes no room, however often it is asked for.
/// A page is compared with the database at most once a second, beside the answer; when the database is down the kept
/// page goes on being served.
@Component
class Shelf {

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);
    private static final long HEAVIEST = 96L << 20;
    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final Shop shop;
    private final ExecutorService comparing = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("shelf-", 0).daemon().factory());
    private final Cache<String, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(HEAVIEST)
            .weigher((String address, Kept kept) -> address.length() + kept.page.weight())
            .build();

    Shelf(Shop shop) {
        this.shop = shop;
    }

    /// A page, and when it was last true.
    private static final class Kept {
        final Ready page;
        final AtomicBoolean comparing = new AtomicBoolean();
        volatile long asOf = System.nanoTime();

        Kept(Ready page) {
            this.page = page;
        }

        boolean isFresh() {
            return System.nanoTime() - asOf < FRESH;
        }
    }

    Optional<Ready> find(String address) {
        var found = kept.getIfPresent(address);
        if (found == null) return fetch(address);
        if (!found.isFresh() && found.comparing.compareAndSet(false, true))
            comparing.execute(() -> compare(address, found));
        return Optional.of(found.page);
    }

    /// A page that is on the shelf; for the shortest way through.
    boolean has(String address) {
        return kept.getIfPresent(address) != null;
    }

    private Optional<Ready> fetch(String address) {
        var page = shop.fetch(address);
        page.ifPresentOrElse(there -> kept.put(address, new Kept(there)), () -> kept.invalidate(address));
        return page;
    }

    private void compare(String address, Kept found) {
        try {
            if (!shop.isStill(address, found.page)) fetch(address);
        } catch (RuntimeException down) {
            LOG.debug("{} is served as it was", address, down);
        } finally {
            found.asOf = System.nanoTime();
            found.comparing.set(false);
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(PagesWritten written) {
        var town = "/" + written.municipality() + "/";
        kept.asMap().keySet().removeIf(address -> address.startsWith(town) || address.startsWith("/?"));
    }
}
