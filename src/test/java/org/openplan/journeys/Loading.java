package org.openplan.journeys;

import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/// How soon, how steadily and at what cost a page came, as the browser itself tells it: milliseconds to the largest
/// paint, the sum of layout shifts, milliseconds in which nobody could have scrolled, bytes and requests.
record Loading(long painted, double shifted, long blocked, long bytes, long requests) {

    /// The browser tells what is past only to whoever observes, and a moment later.
    private static final String TELL = """
        const told = {painted: 0, shifted: 0, blocked: 0};
        const hear = (type, take) =>
            new PerformanceObserver(list => list.getEntries().forEach(take)).observe({type, buffered: true});
        hear('largest-contentful-paint', one => told.painted = one.startTime);
        hear('layout-shift', one => told.shifted += one.value);
        hear('longtask', one => told.blocked += Math.max(0, one.duration - 50));
        const sent = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
            .filter(one => one.transferSize > 0);
        told.bytes = sent.reduce((sum, one) => sum + one.transferSize, 0);
        told.requests = sent.length;
        const done = arguments[0];
        setTimeout(() => done(told), 400);
        """;

    static Loading ofThePageIn(ChromeDriver browser) {
        var told = (Map<?, ?>) browser.executeAsyncScript(TELL);
        return new Loading(
                number(told, "painted").longValue(),
                number(told, "shifted").doubleValue(),
                number(told, "blocked").longValue(),
                number(told, "bytes").longValue(),
                number(told, "requests").longValue());
    }

    private static Number number(Map<?, ?> told, String name) {
        return (Number) told.get(name);
    }

    /// How much later than a plain page a page may be there on a machine too slow for the bars.
    private static final double LATER_THAN_PLAIN = 2.5;

    /// How much of the time in which a plain page comes a page may be deaf to a finger.
    private static final double LONGER_THAN_PLAIN = 1.25;

    /// The bars hold on a quiet machine; on a slow one, on which a plain page takes long as well, the ratio to it does.
    boolean keepsTo(Reader reader, Loading plain) {
        return painted > 0
                && painted <= Math.max(reader.latest(), LATER_THAN_PLAIN * plain.painted)
                && shifted <= Reader.UNSTEADY
                && blocked <= Math.max(Reader.BLOCKED, LONGER_THAN_PLAIN * plain.painted);
    }

    /// Each figure beside its budget, the bar at which the build stops, and the figure of a plain page.
    String against(Reader reader, Loading plain) {
        return ("LCP %d ms (budget %d, bar %d, plain page %d), CLS %.3f (0.01, %.2f),"
                        + " blocked %d ms (50, %d, plain page %d), %d bytes in %d requests")
                .formatted(
                        painted,
                        reader.soon(),
                        reader.latest(),
                        plain.painted,
                        shifted,
                        Reader.UNSTEADY,
                        blocked,
                        Reader.BLOCKED,
                        plain.blocked,
                        bytes,
                        requests);
    }
}
