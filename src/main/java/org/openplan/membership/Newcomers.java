package org.openplan.membership;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.municipality.MunicipalityApplied;
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
    private final Municipalities municipalities;
    private final Directory directory;
    private final AtomicBoolean waiting = new AtomicBoolean();

    Newcomers(Members members, Municipalities municipalities, @Lazy Directory directory) {
        this.members = members;
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
                .forEach(person -> members.welcome(slug, person.email(), person.name(), Role.valueOf(person.role())));
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

    private void tell(Municipality municipality) {
        var slug = municipality.slug();
        var organization = municipalities.organizationOf(slug).orElseGet(() -> introduce(municipality));
        members.notYetIn(slug).forEach(email -> join(organization, slug, email));
        members.stillIn(slug).forEach(email -> leave(organization, slug, email));
    }

    private String introduce(Municipality municipality) {
        var organization = directory.organization(municipality);
        municipalities.knowAs(municipality.slug(), organization);
        LOG.info("{} is organization {} of Keycloak's", municipality.slug(), organization);
        return organization;
    }

    private void join(String organization, String slug, String email) {
        if (directory.join(organization, email.toLowerCase(Locale.ROOT))) members.joined(slug, email);
    }

    private void leave(String organization, String slug, String email) {
        directory.leave(organization, email);
        members.left(slug, email);
    }
}
