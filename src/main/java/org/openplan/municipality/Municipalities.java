package org.openplan.municipality;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openplan.document.ProgressDay;
import org.openplan.permission.OpenToAll;
import org.openplan.permission.ServiceWork;
import org.openplan.tenancy.Tenancy;
import org.openplan.tenancy.TenancyBreached;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The register of municipalities. Anyone may read it; only the operator's folder changes it.
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

    @OpenToAll
    public List<Municipality> all() {
        return registrations.findAllByOrderBySlug().stream()
                .map(Registration::content)
                .toList();
    }

    /// The slugs of all municipalities in order, without reading more of them.
    @OpenToAll
    public List<String> slugs() {
        return registrations.slugs();
    }

    /// The one called exactly so.
    @OpenToAll
    public Optional<Municipality> find(String slug) {
        return registrations
                .findById(slug)
                .map(Registration::content)
                .filter(municipality -> municipality.slug().equals(slug));
    }

    /// Today's date in the current municipality.
    @OpenToAll
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), timeZone());
    }

    /// Today's date with the current municipality's deadline for reports.
    @OpenToAll
    public ProgressDay progressDay() {
        int closingDays = find(Tenancy.current()).map(Municipality::closingDays).orElse(ProgressDay.CLOSING_DAYS);
        return new ProgressDay(today(), closingDays);
    }

    /// Time zone of the current municipality.
    @OpenToAll
    public ZoneId timeZone() {
        return find(Tenancy.current()).<ZoneId>map(Municipality::timeZone).orElse(ZoneOffset.UTC);
    }

    @OpenToAll
    public Optional<String> organizationOf(String slug) {
        return registrations.findById(slug).flatMap(Registration::organization);
    }

    /// For the operator's folder: adds or updates the current municipality; returns whether anything changed.
    @ServiceWork
    @Transactional
    public boolean apply(Municipality municipality) {
        if (!municipality.slug().equals(Tenancy.current()))
            throw new TenancyBreached(municipality.slug() + " is not the municipality served here.");
        registrations.findForUpdate();
        var known = registrations.findById(municipality.slug());
        boolean changed = known.map(registration -> registration.update(municipality, clock.instant()))
                .orElse(true);
        if (known.isEmpty()) registrations.save(new Registration(municipality, clock.instant()));
        if (changed) events.publishEvent(new MunicipalityApplied(municipality));
        return changed;
    }

    /// Links the current municipality to this Keycloak organization; returns whether the link is new.
    @ServiceWork
    @Transactional
    public boolean knowAs(String organization) {
        return registrations.findForUpdate(Tenancy.current()).orElseThrow().knownToKeycloakAs(organization);
    }
}
