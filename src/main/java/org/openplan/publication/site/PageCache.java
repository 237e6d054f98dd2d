package org.openplan.publication.site;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.openplan.publication.PagesWritten;
import org.openplan.publication.pages.Addresses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// A cache of recently requested pages with a bounded weight; missing pages take no space, however often they are
/// requested. A page is compared with the database at most once a second, beside the response; while the database is
/// down the cached page is served.
@Component
class PageCache {

    private static final Logger LOG = LoggerFactory.getLogger(PageCache.class);
    private static final long HEAVIEST = 96L << 20;
    static final Duration FRESH = Duration.ofSeconds(1);

    private final PageSource source;
    private final LoadingCache<String, @Nullable CachedResponse> kept;

    @Autowired
    PageCache(PageSource source) {
        this(source, Ticker.systemTicker());
    }

    PageCache(PageSource source, Ticker time) {
        this.source = source;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(HEAVIEST)
                .weigher((String address, CachedResponse page) -> address.length() + page.weight())
                .refreshAfterWrite(FRESH)
                .ticker(time)
                .executor(comparing())
                .build(new SourceLoader(source));
    }

    /// Two concurrent comparisons are enough for the database; at most one comparison of a page waits or runs.
    private static ExecutorService comparing() {
        return Executors.newFixedThreadPool(
                2, Thread.ofPlatform().name("pages-", 0).daemon().factory());
    }

    /// A request for an uncached page loads it in its own thread, so that a flood of wrong addresses delays nobody
    /// else.
    Optional<CachedResponse> find(String address) {
        var found = kept.getIfPresent(address);
        if (found != null) return Optional.of(found);
        var page = source.fetch(address);
        page.ifPresent(there -> kept.put(address, there));
        return page;
    }

    /// A cached page, for the fastest way to answer.
    boolean has(String address) {
        return kept.getIfPresent(address) != null;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(PagesWritten written) {
        var town = "/" + written.municipality() + "/";
        kept.asMap()
                .keySet()
                .removeIf(address -> address.startsWith(town)
                        || address.startsWith(Addresses.EMBEDDED + town)
                        || address.startsWith("/?"));
    }

    /// Refreshes a cached page after a second: it is the same, another, or gone.
    private record SourceLoader(PageSource source) implements CacheLoader<String, @Nullable CachedResponse> {

        @Override
        public @Nullable CachedResponse load(String address) {
            return source.fetch(address).orElse(null);
        }

        @Override
        public @Nullable CachedResponse reload(String address, CachedResponse kept) {
            try {
                return source.isStill(address, kept) ? kept : load(address);
            } catch (RuntimeException down) {
                LOG.debug("{} is served as it was", address, down);
                return kept;
            }
        }
    }
}
