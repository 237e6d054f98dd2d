package org.openplan.membership;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// How many screens one person may have open and how many there may be in all; as many as half of the memory holds
/// where
/// nobody says.
@ConfigurationProperties("openplan.screens")
record ScreenSettings(int each, int all) {

    /// In bytes, of the largest screen before the browser has said that it came.
    private static final long WEIGHT = 1_500_000;

    @Override
    public int all() {
        return all > 0 ? all : (int) (Runtime.getRuntime().maxMemory() / 2 / WEIGHT);
    }
}
