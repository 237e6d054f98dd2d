package org.openplan.membership;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.municipality.MunicipalityApplied;
import org.openplan.municipality.ServiceActor;
import org.openplan.municipality.TenantFolderApplied;
import org.openplan.municipality.TenantsApplied;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Sees to it that Keycloak knows our municipalities and their people, and forgets who left, as soon as it can be
/// reached.
@Component
class Newcomers {

    private static final Logger LOG = LoggerFactory.getLogger(Newcomers.class);

    private final Members members;
    private final Introductions introductions;
    private final Municipalities municipalities;
    private final Directory directory;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final Set<String> lookedUpAnew = ConcurrentHashMap.newKeySet();

    Newcomers(Members members, Introductions introductions, Municipalities municipalities, @Lazy Directory directory) {
        this.members = members;
        this.introductions = introductions;
        this.municipalities = municipalities;
        this.directory = directory;
    }

    /// First of all who hear it: others build on the people of the folder.
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void welcome(TenantFolderApplied applied) {
        var slug = applied.tenant().municipality().slug();
        applied.tenant()
                .people()
                .forEach(person -> members.welcome(person.email(), person.name(), Role.valueOf(person.role())));
        lookedUpAnew.add(slug);
        waiting.set(true);
    }

    @EventListener
    void hear(TenantsApplied applied) {
        introduce();
    }

    @TransactionalEventListener
    void hear(MunicipalityApplied applied) {
        waiting.set(true);
    }

    @TransactionalEventListener
    void hear(MemberInvited invited) {
        waiting.set(true);
    }

    @TransactionalEventListener
    void hear(MemberWithdrawn withdrawn) {
        waiting.set(true);
    }

    @Scheduled(fixedDelay = 5_000)
    synchronized void introduce() {
        if (!waiting.getAndSet(false)) return;
        try {
            municipalities.all().forEach(this::tell);
        } catch (RuntimeException unreachable) {
            LOG.info("Keycloak cannot be reached yet ({}); members wait.", unreachable.getMessage());
            waiting.set(true);
        }
    }

    void tell(Municipality municipality) {
        var slug = municipality.slug();
        var organization = organizationOf(municipality);
        introductions.notYetIn(slug).forEach(email -> join(organization, slug, email));
        introductions.stillIn(slug).forEach(email -> leave(organization, slug, email));
    }

    /// Looked up by its name at every start and `tenants apply`: a Keycloak that was set up anew knows it by another
    /// id.
    private String organizationOf(Municipality municipality) {
        var slug = municipality.slug();
        var known = municipalities.organizationOf(slug).orElse("");
        if (!known.isEmpty() && !lookedUpAnew.contains(slug)) return known;
        var organization = directory.organization(municipality);
        if (!organization.equals(known)) introduce(slug, organization);
        lookedUpAnew.remove(slug);
        return organization;
    }

    /// Nobody has been seen in it yet, so nobody's absence from it ends anything.
    private void introduce(String slug, String organization) {
        introductions.startAnew(slug);
        ServiceActor.named("keycloak").run(slug, () -> municipalities.knowAs(organization));
        LOG.info("{} is organization {} of Keycloak's", slug, organization);
    }

    private void join(String organization, String slug, String email) {
        if (directory.join(organization, email.toLowerCase(Locale.ROOT))) introductions.joined(slug, email);
    }

    private void leave(String organization, String slug, String email) {
        directory.leave(organization, email);
        introductions.left(slug, email);
    }
}
