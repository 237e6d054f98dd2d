package org.openplan.membership;

import java.util.List;
import org.openplan.permission.ManagesPeople;
import org.openplan.tenancy.Tenancy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everyone who was ever known by an address in the current municipality, including withdrawn members; for
/// the service itself.
@Component
@Transactional(readOnly = true)
public class KnownPeople {

    private final MembershipRepository memberships;

    KnownPeople(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    /// The subject is empty for a person who never signed in.
    @ManagesPeople
    public List<Person> at(String email) {
        return memberships.findByMunicipalityAndEmail(Tenancy.current(), EmailAddress.normal(email)).stream()
                .map(Membership::person)
                .distinct()
                .toList();
    }
}
