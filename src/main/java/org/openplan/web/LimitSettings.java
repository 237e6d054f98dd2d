package org.openplan.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// How often one caller may perform each limited action, and the addresses of our proxies, single or as a
/// range such as `10.0.0.0/8`.
@ConfigurationProperties("openplan")
record LimitSettings(
        Map<LimitedAction, Rate> limits, @Nullable List<String> proxies) {

    /// Allows this number of actions at once and refills the same number in each period.
    record Rate(int times, Duration per) {}

    @Override
    public List<String> proxies() {
        return proxies == null ? List.of() : proxies;
    }
}
