package org.openplan.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Counts the actions of each caller on this node in bounded memory; the caller inactive for longest is dropped first.
@Component
@EnableConfigurationProperties(LimitSettings.class)
public class RateLimits {

    private static final int MOST_CALLERS = 100_000;

    private final LimitSettings settings;
    private final Cache<Caller, Bucket> buckets;

    private record Caller(LimitedAction action, String name) {}

    RateLimits(LimitSettings settings) {
        this.settings = settings;
        var longest = settings.limits().values().stream()
                .map(LimitSettings.Rate::per)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(longest)
                .build();
    }

    /// Counts one action; throws `TooOften` with the time of the next permitted attempt if the limit is exceeded.
    public void count(LimitedAction action, String caller) {
        if (!settings.limits().containsKey(action)) return;
        var probe = bucket(action, caller).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) throw new TooOften(action, Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /// Throws `TooOften` if another action would exceed the limit; counts nothing.
    void check(LimitedAction action, String caller) {
        if (!settings.limits().containsKey(action)) return;
        var probe = bucket(action, caller).estimateAbilityToConsume(1);
        if (!probe.canBeConsumed()) throw new TooOften(action, Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(LimitedAction action, String caller) {
        return Objects.requireNonNull(buckets.get(new Caller(action, caller), this::bucket));
    }

    private Bucket bucket(Caller caller) {
        var rate = Objects.requireNonNull(settings.limits().get(caller.action()));
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.times()).refillGreedy(rate.times(), rate.per()))
                .build();
    }
}
