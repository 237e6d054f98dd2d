package org.openplan.membership;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.openplan.municipality.Municipalities;
import org.openplan.tenancy.ServiceActor;
import org.openplan.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// What a sign-in changes in the memberships of the person, in every municipality.
@Component
class MembersAtSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(MembersAtSignIn.class);

    private static final ServiceActor SIGN_IN = ServiceActor.named("sign-in");

    private final MembershipRepository memberships;
    private final Municipalities municipalities;
    private final PersonLanguages languages;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    MembersAtSignIn(
            MembershipRepository memberships,
            Municipalities municipalities,
            PersonLanguages languages,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.memberships = memberships;
        this.municipalities = municipalities;
        this.languages = languages;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Claims invitations to this address, if it is verified, and ends memberships that have ended in Keycloak.
    /// Each municipality has a transaction of its own, so that its own audit trail records the change.
    /// `organizations` maps the names of Keycloak's organizations to their ids.
    void reconcile(Person person, boolean emailVerified, Map<String, String> organizations) {
        if (emailVerified)
            inEach(memberships.municipalitiesWaitingFor(EmailAddress.normal(person.email())), () -> claim(person));
        inEach(memberships.municipalitiesOf(person.subject()), () -> compare(person, organizations));
    }

    private void inEach(List<String> slugs, Runnable work) {
        slugs.forEach(slug -> SIGN_IN.run(slug, () -> transaction.executeWithoutResult(status -> work.run())));
    }

    private void claim(Person person) {
        var own = languages.of(person);
        memberships
                .findByMunicipalityAndEmailAndSubjectIsNullAndValidToIsNull(
                        Tenancy.current(), EmailAddress.normal(person.email()))
                .stream()
                .filter(membership -> membership.mayCome(clock.instant()))
                .forEach(membership -> {
                    events.publishEvent(membership.claim(person.subject()));
                    own.ifPresent(membership::speak);
                });
    }

    private void compare(Person person, Map<String, String> organizations) {
        var here = Tenancy.current();
        var organization = municipalities.organizationOf(here);
        if (organization.isEmpty()) return;
        boolean there = organizations.containsValue(organization.get());
        if (!there && organizations.containsKey(here)) {
            LOG.warn("Keycloak knows {} by another id than we do; `infra/tenants apply` learns it", here);
            return;
        }
        memberships.findBySubjectAndMunicipalityAndValidToIsNull(person.subject(), here).stream()
                .flatMap(membership -> membership.reconcile(there, clock.instant()).stream())
                .forEach(events::publishEvent);
    }
}
