package org.openplan.municipality;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The register of the municipalities we serve. Anyone may read it; only the operator's folder changes it.
@Service
@Transactional(readOnly = true)
public class Municipalities {

    private final RegistrationRepository registrations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Municipalities(RegistrationRepository registrations, ApplicationEventPublisher events, Clock clock) {
        this.registrations = registrations;
        this.events = events;
        this.clock = clock;
    }

    public List<Municipality> all() {
        return registrations.findAllByOrderBySlug().stream()
                .map(Registration::content)
                .toList();
    }

    public Optional<Municipality> find(String slug) {
        return registrations.findById(slug).map(Registration::content);
    }

    /// The municipality whose organization Keycloak knows by this id.
    public Optional<Municipality> ofOrganization(String organization) {
        return registrations.findByOrganization(organization).map(Registration::content);
    }

    /// The date on the calendar of the municipality served.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), timeZone());
    }

    /// Where the clock of the municipality served hangs.
    public ZoneId timeZone() {
        return find(Tenancy.current()).<ZoneId>map(Municipality::timeZone).orElse(ZoneOffset.UTC);
    }

    public Optional<String> organizationOf(String slug) {
        return registrations.findById(slug).flatMap(Registration::organization);
    }

    /// For the operator: puts a municipality on the register or brings it up to date; says whether anything changed.
    @Transactional
    public boolean apply(Municipality municipality) {
        registrations.hold();
        var known = registrations.findById(municipality.slug());
        boolean changed = known.map(registration -> registration.update(municipality, clock.instant()))
                .orElse(true);
        if (known.isEmpty()) registrations.save(new Registration(municipality, clock.instant()));
        if (changed) events.publishEvent(new MunicipalityApplied(municipality));
        return changed;
    }

    /// For the sign-in: from now on this municipality is this organization of Keycloak's; says whether that is news.
    @Transactional
    public boolean knowAs(String slug, String organization) {
        return registrations.hold(slug).orElseThrow().knownToKeycloakAs(organization);
    }
}
