package org.openplan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// So many at once, and as many more in each period, for each caller and action apart.
class RateLimitsTests {

    private final RateLimits limits = new RateLimits(new LimitSettings(
            Map.of(
                    LimitedAction.UPLOAD, new LimitSettings.Rate(3, Duration.ofHours(1)),
                    LimitedAction.PREVIEW, new LimitSettings.Rate(1, Duration.ofMillis(1))),
            List.of()));

    @Test
    void oneTooManyIsRefusedAndToldWhenTheNextMayCome() {
        for (int i = 0; i < 3; i++) limits.count(LimitedAction.UPLOAD, "ana");

        var refused = catchThrowableOfType(TooOften.class, () -> limits.count(LimitedAction.UPLOAD, "ana"));

        assertThat(refused.seconds()).isBetween(1L, 1200L);
        assertThatCode(() -> limits.count(LimitedAction.UPLOAD, "petar")).doesNotThrowAnyException();
    }

    @Test
    void whatHasNoLimitIsNotCounted() {
        assertThatCode(() -> {
                    for (int i = 0; i < 1_000; i++) limits.count(LimitedAction.INVITATION, "ana");
                })
                .doesNotThrowAnyException();
    }

    @Test
    void timeGivesBackWhatWasUsed() {
        limits.count(LimitedAction.PREVIEW, "ana");

        await().untilAsserted(() ->
                assertThatCode(() -> limits.count(LimitedAction.PREVIEW, "ana")).doesNotThrowAnyException());
    }
}
