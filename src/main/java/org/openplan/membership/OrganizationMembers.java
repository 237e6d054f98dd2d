package org.openplan.membership;

import java.time.Clock;
import java.util.List;
import org.openplan.municipality.Municipalities;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which of our members Keycloak's organizations contain; for the service itself.
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

    /// Addresses of members who are not yet in Keycloak's organization.
    @Transactional(readOnly = true)
    List<String> notYetIn(String municipality) {
        return memberships.findByMunicipalityAndJoinedAtIsNullAndValidToIsNull(municipality).stream()
                .map(Membership::email)
                .distinct()
                .toList();
    }

    /// The municipalities with members who are not yet in Keycloak's organization.
    @Transactional(readOnly = true)
    List<String> municipalitiesWaiting() {
        return memberships.municipalitiesNotYetJoined();
    }

    /// Addresses that are still in Keycloak's organization although they have no role here any more.
    @Transactional(readOnly = true)
    List<String> stillIn(String municipality) {
        return memberships.withdrawnButJoined(municipality);
    }

    /// Records that Keycloak's organization of the municipality now contains this address.
    void joined(String municipality, String email) {
        memberships.findByMunicipalityAndEmail(municipality, email).forEach(member -> member.joined(clock.instant()));
    }

    /// Records that Keycloak's organization of the municipality no longer contains this address.
    void left(String municipality, String email) {
        memberships.findByMunicipalityAndEmail(municipality, email).forEach(Membership::left);
    }

    /// Records the id of the municipality's organization in Keycloak; returns whether it has changed. Nobody has been
    /// seen in a new organization yet, so absence from it ends no membership.
    boolean introduce(String municipality, String organization) {
        boolean isNews = municipalities.knowAs(organization);
        if (isNews) memberships.findByMunicipality(municipality).forEach(Membership::reinvite);
        return isNews;
    }
}
