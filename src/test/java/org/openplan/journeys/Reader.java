package org.openplan.journeys;

import java.util.Map;

/// Where a page is read, and by when in milliseconds it should and must be there: at a desk with a good line, or on a
/// cheap phone at the edge of the net (150 ms there and back, 1.6 Mbit/s, a quarter of the desk's processor).
enum Reader {
    AT_A_DESK(Browser.DESKTOP, 1, 0, -1, 400, 800),
    ON_A_SLOW_PHONE(Browser.PHONE, 4, 150, 1_600_000 / 8, 1_000, 1_500);

    static final double UNSTEADY = 0.05;
    static final long BLOCKED = 150;

    /// A machine that is busy with other things delays a page at random and never hastens it, so the best of a few
    /// tries says most about the page.
    private static final int TRIES = 5;

    private final int width;
    private final int slowness;
    private final int latency;
    private final int bytesPerSecond;
    private final long soon;
    private final long latest;

    Reader(int width, int slowness, int latency, int bytesPerSecond, long soon, long latest) {
        this.width = width;
        this.slowness = slowness;
        this.latency = latency;
        this.bytesPerSecond = bytesPerSecond;
        this.soon = soon;
        this.latest = latest;
    }

    long soon() {
        return soon;
    }

    long latest() {
        return latest;
    }

    /// The first view of the plainest page there is, by which the same machine is judged in the same run.
    Loading opens(String address, Browser browser) {
        sitsAt(browser);
        first(address, browser);
        return first(address, browser);
    }

    /// The first view of a page, with nothing kept from before, beside that of a plain one.
    Loading opens(String address, Browser browser, Loading plain) {
        sitsAt(browser);
        var best = first(address, browser);
        for (int again = 1; again < TRIES && !best.keepsTo(this, plain); again++) {
            var next = first(address, browser);
            if (next.keepsTo(this, plain) || next.painted() < best.painted()) best = next;
        }
        return best;
    }

    private static Loading first(String address, Browser browser) {
        browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
        browser.visit("about:blank").visit(address);
        return Loading.ofThePageIn(browser.driver());
    }

    /// The same page once more: whether it is still the same is asked, and nothing else.
    Loading opensAgain(Browser browser) {
        browser.driver().navigate().refresh();
        return Loading.ofThePageIn(browser.driver());
    }

    private void sitsAt(Browser browser) {
        var driver = browser.width(width).driver();
        driver.executeCdpCommand("Emulation.setCPUThrottlingRate", Map.of("rate", slowness));
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline", false,
                        "latency", latency,
                        "downloadThroughput", bytesPerSecond,
                        "uploadThroughput", bytesPerSecond));
    }
}
