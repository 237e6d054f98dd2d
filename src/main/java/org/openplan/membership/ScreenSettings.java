package org.openplan.membership;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// The maximum number of open screens per person and in total; by default, the total is the number that fits into half
/// of the memory.
@ConfigurationProperties("openplan.screens")
record ScreenSettings(int each, int all) {

    /// In bytes: the largest screen before the browser has confirmed its response.
    private static final long WEIGHT = 1_500_000;

    @Override
    public int all() {
        return all > 0 ? all : (int) (Runtime.getRuntime().maxMemory() / 2 / WEIGHT);
    }
}
