package org.openplan.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Tenancy;
import org.springframework.stereotype.Component;

/// The date on the calendar of the municipality served.
@Component
class Today {

    private final Municipalities municipalities;
    private final Clock clock;

    Today(Municipalities municipalities, Clock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
    }

    LocalDate date() {
        var zone = municipalities
                .find(Tenancy.current())
                .map(municipality -> municipality.timeZone())
                .orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
