package org.openplan.membership;

import java.util.List;
import org.openplan.municipality.TenantFolder.FirstMember;
import org.openplan.permission.SeesMunicipalities;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Counts people of a municipality for the operator, who does not see who they are.
@Service
@Transactional(readOnly = true)
public class MemberCounts {

    private final MembershipRepository memberships;

    MemberCounts(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    @SeesMunicipalities
    public MemberCount of(String municipality) {
        return memberships.count(municipality);
    }

    /// How many of the people named in the municipality's folder never became members.
    @SeesMunicipalities
    public int notYetMembers(String municipality, List<FirstMember> named) {
        return (int) named.stream()
                .filter(person -> !memberships.existsByMunicipalityAndEmailAndRole(
                        municipality, EmailAddress.normal(person.email()), person.role()))
                .count();
    }
}
