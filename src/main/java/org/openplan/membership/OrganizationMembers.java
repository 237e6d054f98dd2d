package org.openplan.membership;

import java.time.Clock;
import java.util.List;
import org.openplan.municipality.Municipalities;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who of our members Keycloak's organizations have been told of; for the service itself.
@Component
@Transactional
class OrganizationMembers {

    private final MembershipRepository memberships;
    private final Municipalities municipalities;
    private final Clock clock;

    OrganizationMembers(MembershipRepository memberships, Municipalities municipalities, Clock clock) {
        this.memberships = memberships;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /// Addresses of members Keycloak has not yet been told of.
    @Transactional(readOnly = true)
    List<String> notYetIn(String municipality) {
        return memberships.findByMunicipalityAndJoinedAtIsNullAndValidToIsNull(municipality).stream()
                .map(Membership::email)
                .distinct()
                .toList();
    }

    /// The municipalities that have members Keycloak has not yet been told of.
    @Transactional(readOnly = true)
    List<String> municipalitiesWaiting() {
        return memberships.municipalitiesNotYetJoined();
    }

    /// Addresses Keycloak still has in the organization though no role here is left to them.
    @Transactional(readOnly = true)
    List<String> stillIn(String municipality) {
        return memberships.withdrawnButJoined(municipality);
    }

    /// Keycloak now has this address in the municipality's organization.
    void joined(String municipality, String email) {
        memberships.findByMunicipalityAndEmail(municipality, email).forEach(member -> member.joined(clock.instant()));
    }

    /// Keycloak no longer has this address in the municipality's organization.
    void left(String municipality, String email) {
        memberships.findByMunicipalityAndEmail(municipality, email).forEach(Membership::left);
    }

    /// This is Keycloak's organization of the municipality; says whether it is another one than it was. Nobody has been
    /// seen in a new one yet, so nobody's absence from it ends anything.
    boolean introduce(String municipality, String organization) {
        boolean isNews = municipalities.knowAs(organization);
        if (isNews) memberships.findByMunicipality(municipality).forEach(Membership::startAnew);
        return isNews;
    }
}
