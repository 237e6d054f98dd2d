package org.openplan.membership;

import com.ibm.icu.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.permission.ManagesPeople;
import org.openplan.permission.OpenToAll;
import org.openplan.permission.Permission;
import org.openplan.permission.Role;
import org.openplan.permission.SeesPeople;
import org.openplan.permission.ServiceWork;
import org.openplan.permission.SignedIn;
import org.openplan.tenancy.ServiceActor;
import org.openplan.tenancy.Tenancy;
import org.openplan.web.Limited;
import org.openplan.web.LimitedAction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The members of each municipality and their roles; takes precedence over anything a token says.
@Service
@Transactional(readOnly = true)
public class Members {

    private final MembershipRepository memberships;
    private final Municipalities municipalities;
    private final PersonLanguages languages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Members(
            MembershipRepository memberships,
            Municipalities municipalities,
            PersonLanguages languages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.memberships = memberships;
        this.municipalities = municipalities;
        this.languages = languages;
        this.events = events;
        this.clock = clock;
    }

    /// Whether the caller has this permission in the current municipality, or for the service as a whole. When the
    /// service itself acts, a signed-in person adds nothing to its permissions.
    @OpenToAll
    public boolean may(Permission permission) {
        var actor = ServiceActor.current();
        if (actor.isPresent()) return actor.get().may(permission);
        if (permission.isOfService()) return Person.isOperator() && Role.OPERATOR.may(permission);
        return Person.signedIn()
                .filter(person -> Tenancy.served().isPresent())
                .map(person -> memberships.holds(Tenancy.current(), person.subject(), Role.with(permission)))
                .orElse(false);
    }

    /// The municipalities the signed-in person may work in.
    @SignedIn
    public List<Municipality> myMunicipalities() {
        return Person.signedIn().map(person -> memberships.municipalitiesOf(person.subject())).stream()
                .flatMap(List::stream)
                .flatMap(slug -> municipalities.find(slug).stream())
                .toList();
    }

    /// The signed-in person's memberships in the current municipality.
    @SignedIn
    public List<Member> mine() {
        return Person.signedIn()
                .map(person ->
                        memberships.findBySubjectAndMunicipalityAndValidToIsNull(person.subject(), Tenancy.current()))
                .stream()
                .flatMap(List::stream)
                .map(Membership::summary)
                .toList();
    }

    /// The members by name, sorted by the rules of the language rather than of the database.
    @SeesPeople
    public List<Member> all() {
        return memberships.findByMunicipalityAndValidToIsNull(Tenancy.current()).stream()
                .map(Membership::summary)
                .sorted(Comparator.comparing(Member::name, Collator.getInstance(Locale.ROOT)))
                .toList();
    }

    /// Ends the membership but keeps its row as history; the person's next action here is refused. The last
    /// coordinator cannot be withdrawn; an invited coordinator who never signed in does not count, because
    /// the address may be mistyped.
    @ManagesPeople
    @Transactional
    public void withdraw(MembershipId id) {
        var coordinators = coordinatorsForUpdate();
        var membership =
                memberships.findByIdAndMunicipality(id, Tenancy.current()).orElseThrow(() -> new MemberNotFound(id));
        var member = membership.summary();
        boolean isLast = coordinators.stream().filter(Membership::isClaimed).allMatch(membership::isOfSamePersonAs);
        if (member.role() == Role.COORDINATOR && isLast) throw new LastCoordinator(Tenancy.current());
        for (var same : valid(member.email(), member.role())) {
            same.withdraw(clock.instant());
            events.publishEvent(new MemberWithdrawn(same.summary()));
        }
    }

    /// Gives a person a role; they are known by e-mail until they first sign in, and written to in this
    /// language unless they have one of their own. A repeated request has no further effect, even if two
    /// coordinators make it at the same moment, because they lock the same rows.
    @ManagesPeople
    @Limited(LimitedAction.INVITATION)
    @Transactional
    public Member invite(String email, String name, Role role, String language) {
        languages.check(language);
        coordinatorsForUpdate();
        var known = valid(email, role).stream().findFirst().map(Membership::summary);
        if (known.isPresent()) return known.get();
        var membership = new Membership(Tenancy.current(), EmailAddress.checked(email), name, role, clock.instant());
        membership.invite(clock.instant());
        membership.speak(language);
        var member = memberships.save(membership).summary();
        events.publishEvent(new MemberInvited(member));
        return member;
    }

    private List<Membership> coordinatorsForUpdate() {
        return memberships.findForUpdate(Tenancy.current(), Role.COORDINATOR);
    }

    private List<Membership> valid(String email, Role role) {
        return memberships.findByMunicipalityAndEmailAndRoleAndValidToIsNull(
                Tenancy.current(), EmailAddress.normal(email), role);
    }

    /// Adds a member from the operator's folder, unless they were withdrawn before; returns whether they are new.
    /// Whoever does not know of this municipality yet is written to.
    @ServiceWork
    @Transactional
    public boolean welcome(String email, String name, Role role) {
        boolean isTold = memberships.findByMunicipalityAndEmail(Tenancy.current(), EmailAddress.normal(email)).stream()
                .anyMatch(Membership::isTold);
        var welcomed = welcomed(email, name, role);
        if (!isTold) welcomed.ifPresent(this::inviteForOperator);
        return welcomed.isPresent();
    }

    private void inviteForOperator(Membership membership) {
        membership.invite(clock.instant());
        events.publishEvent(new MemberWelcomed(membership.summary()));
    }

    /// The same for a person whose identity is known before any sign-in, and who is not written to.
    @ServiceWork
    @Transactional
    public boolean welcome(Person person, Role role) {
        var membership = welcomed(person.email(), person.name(), role);
        membership.map(invited -> invited.claim(person.subject())).ifPresent(events::publishEvent);
        return membership.isPresent();
    }

    private Optional<Membership> welcomed(String email, String name, Role role) {
        var here = Tenancy.current();
        if (memberships.existsByMunicipalityAndEmailAndRole(here, EmailAddress.normal(email), role))
            return Optional.empty();
        var membership = memberships.save(Membership.byOperator(here, email, name, role, clock.instant()));
        events.publishEvent(new MemberNamed(membership.summary()));
        return Optional.of(membership);
    }
}
