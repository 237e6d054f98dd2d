package org.openplan.membership;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ServerErrorException;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.OrganizationMemberResource;
import org.keycloak.admin.client.resource.OrganizationsResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.MembershipType;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.openplan.municipality.Municipality;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Keycloak's organizations: one for each municipality, with its members.
///
/// Every call may fail while Keycloak is down; callers retry later.
@Component
@Lazy
class KeycloakOrganizations implements DisposableBean {

    private final Keycloak keycloak;
    private final RealmResource realm;

    KeycloakOrganizations(KeycloakRealm settings) {
        keycloak = settings.administration(Duration.ofSeconds(3), Duration.ofSeconds(10));
        realm = keycloak.realm(settings.realm());
    }

    /// The id of the municipality's organization, created if missing; another node may create it at the same moment.
    String organization(Municipality municipality) {
        return find(municipality.slug()).orElseGet(() -> create(municipality));
    }

    /// Adds the person to the organization; false if Keycloak does not know the address yet or has not verified it,
    /// because membership must prove that the address is theirs.
    boolean join(String organization, String email) {
        var account = realm.users().searchByEmail(email, true).stream()
                .filter(user -> Boolean.TRUE.equals(user.isEmailVerified()))
                .filter(user -> EmailAddress.isSame(email, user.getEmail()))
                .findFirst();
        if (account.isEmpty()) return false;
        var there = organizations().get(organization).members();
        try (var answer = there.addMember(account.get().getId())) {
            int status = answer.getStatus();
            if (status >= 400 && status != 409) throw new ClientErrorException(status);
            return true;
        }
    }

    /// Removes the person from the organization. A person managed by the organization's own sign-in stays, because
    /// Keycloak would delete the whole account.
    void leave(String organization, String email) {
        var there = organizations().get(organization).members();
        there.search(email, true, MembershipType.UNMANAGED, 0, 10).stream()
                .filter(member -> EmailAddress.isSame(email, member.getEmail()))
                .forEach(member -> dismiss(there.member(member.getId())));
    }

    private static void dismiss(OrganizationMemberResource member) {
        try (var answer = member.delete()) {
            int status = answer.getStatus();
            if (status >= 400 && status != 404) throw new ClientErrorException(status);
        }
    }

    private Optional<String> find(String alias) {
        return organizations().search(alias, false, 0, 100).stream()
                .filter(organization -> alias.equals(organization.getAlias()))
                .map(OrganizationRepresentation::getId)
                .findFirst();
    }

    private String create(Municipality municipality) {
        var organization = new OrganizationRepresentation();
        organization.setAlias(municipality.slug());
        organization.setName(municipality.slug());
        organization.setDescription(municipality.name("en"));
        organization.setEnabled(true);
        try (var answer = organizations().create(organization)) {
            int status = answer.getStatus();
            if (status >= 500) throw new ServerErrorException(status);
            if (status >= 400 && status != 409) throw new ClientErrorException(status);
        }
        return find(municipality.slug()).orElseThrow();
    }

    private OrganizationsResource organizations() {
        return realm.organizations();
    }

    @Override
    public void destroy() {
        keycloak.close();
    }
}
