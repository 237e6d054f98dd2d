package org.openplan.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// How often one caller may do what, and the addresses of the proxies in front of us, single or as `10.0.0.0/8`.
@ConfigurationProperties("openplan")
record LimitSettings(
        Map<LimitedAction, Rate> limits, @Nullable List<String> proxies) {

    /// So many at once, and as many anew in each period.
    record Rate(int times, Duration per) {}

    @Override
    public List<String> proxies() {
        return proxies == null ? List.of() : proxies;
    }
}
