package org.openplan.publication.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.openplan.publication.PagesWritten;

/// How long a kept page is believed.
class PageCacheRefreshTests {

    private static final String ADDRESS = "/primer/en/";

    private final AtomicLong nanos = new AtomicLong();
    private final Source source = new Source();
    private final PageCache shelf = new PageCache(source, nanos::get);

    @Test
    void withinASecondThePageIsNotComparedAndAfterwardsOnce() {
        source.holds("one");
        shelf.find(ADDRESS);
        for (int i = 0; i < 100; i++) shelf.find(ADDRESS);
        assertThat(source.comparisons).hasValue(0);

        aSecondPasses();
        for (int i = 0; i < 100; i++) shelf.find(ADDRESS);
        await().untilAtomic(source.comparisons, org.hamcrest.Matchers.equalTo(1));
        assertThat(source.fetches).as("an unchanged page is not fetched again").hasValue(1);
    }

    @Test
    void theFormerPageIsServedWhileTheDatabaseThinks() throws InterruptedException {
        source.holds("one");
        shelf.find(ADDRESS);
        source.holds("two");
        source.thinking = new CountDownLatch(1);

        aSecondPasses();

        for (int i = 0; i < 100; i++) assertThat(shown()).isEqualTo("one");
        source.thinking.countDown();
        await().untilAsserted(() -> assertThat(shown()).isEqualTo("two"));
    }

    @Test
    void aPageIsServedWhileTheDatabaseIsDownAndComparedAgainLater() {
        source.holds("one");
        shelf.find(ADDRESS);
        source.down = true;

        for (int seconds = 1; seconds <= 3; seconds++) {
            aSecondPasses();
            assertThat(shown()).isEqualTo("one");
            await().untilAtomic(source.comparisons, org.hamcrest.Matchers.equalTo(seconds));
            assertThat(shown()).isEqualTo("one");
        }

        source.down = false;
        source.holds("two");
        await().untilAsserted(() -> {
            aSecondPasses();
            assertThat(shown()).isEqualTo("two");
        });
    }

    @Test
    void aPageThatIsGoneIsDropped() {
        source.holds("one");
        shelf.find(ADDRESS);
        source.pages.clear();

        aSecondPasses();

        await().untilAsserted(() -> assertThat(shelf.find(ADDRESS)).isEmpty());
        assertThat(shelf.has(ADDRESS)).isFalse();
    }

    @Test
    void whatWasWrittenIsSeenAtOnceAndOtherTownsStay() {
        source.holds("one");
        source.pages.put("/other/en/", page("other"));
        shelf.find(ADDRESS);
        shelf.find("/other/en/");
        source.holds("two");

        shelf.forget(new PagesWritten("primer"));

        assertThat(shown()).isEqualTo("two");
        assertThat(shelf.has("/other/en/")).isTrue();
    }

    @Test
    void aMissingPageIsAskedForEachTimeAndTheFailureIsTheAskersOwn() {
        assertThat(shelf.find(ADDRESS)).isEmpty();
        assertThat(shelf.find(ADDRESS)).isEmpty();
        assertThat(source.fetches).hasValue(2);
        source.down = true;
        assertThatThrownBy(() -> shelf.find(ADDRESS)).hasMessage("down");
        assertThat(shelf.has(ADDRESS)).isFalse();
    }

    private String shown() {
        return new String(shelf.find(ADDRESS).orElseThrow().plain(), StandardCharsets.UTF_8);
    }

    private void aSecondPasses() {
        nanos.addAndGet(PageCache.FRESH.toNanos() + 1);
    }

    private static CachedResponse page(String words) {
        return CachedResponse.of(200, "text/html", CachedResponse.CURRENT, words.getBytes(StandardCharsets.UTF_8));
    }

    /// Pages that can be changed, withheld and made slow from outside.
    private static final class Source extends PageSource {

        final Map<String, CachedResponse> pages = new HashMap<>();
        final AtomicInteger fetches = new AtomicInteger();
        final AtomicInteger comparisons = new AtomicInteger();
        volatile boolean down;
        volatile CountDownLatch thinking = new CountDownLatch(0);

        Source() {
            super(null, null, null, null, "");
        }

        void holds(String words) {
            pages.put(ADDRESS, page(words));
        }

        @Override
        Optional<CachedResponse> fetch(String address) {
            fetches.incrementAndGet();
            if (down) throw new IllegalStateException("down");
            return Optional.ofNullable(pages.get(address));
        }

        @Override
        boolean isStill(String address, CachedResponse page) {
            comparisons.incrementAndGet();
            try {
                thinking.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            if (down) throw new IllegalStateException("down");
            var now = pages.get(address);
            return now != null && now.etag().equals(page.etag());
        }
    }
}
