package org.openplan.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplan.Cast;
import org.openplan.IntegrationTest;
import org.openplan.tenancy.Tenancy;
import org.springframework.beans.factory.annotation.Autowired;

/// The day on which something is due ends at the town's midnight, also in the nights in which its clocks are changed.
@IntegrationTest
class TodayTests {

    @Autowired
    Cast cast;

    @Autowired
    RegistrationRepository registrations;

    @ParameterizedTest
    @CsvSource({
        "2025-03-29T22:59:59Z, 2025-03-29",
        "2025-03-29T23:00:00Z, 2025-03-30",
        "2025-03-30T21:59:59Z, 2025-03-30",
        "2025-03-30T22:00:00Z, 2025-03-31",
        "2025-10-25T21:59:59Z, 2025-10-25",
        "2025-10-25T22:00:00Z, 2025-10-26",
        "2025-10-26T22:59:59Z, 2025-10-26",
        "2025-10-26T23:00:00Z, 2025-10-27"
    })
    void aDayInBelgradeEndsAtMidnightInBelgrade(Instant moment, LocalDate day) {
        var municipalities = new Municipalities(registrations, event -> {}, Clock.fixed(moment, ZoneOffset.UTC));

        assertThat(Tenancy.in(cast.town().slug(), municipalities::today)).isEqualTo(day);
    }
}
