package org.openplan.membership;

import java.util.Optional;
import org.openplan.permission.ServiceWork;
import org.openplan.tenancy.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where the service itself writes to members of the current municipality.
@Service
@Transactional(readOnly = true)
public class MemberAddresses {

    private final MembershipRepository memberships;
    private final PersonLanguages languages;

    MemberAddresses(MembershipRepository memberships, PersonLanguages languages) {
        this.memberships = memberships;
        this.languages = languages;
    }

    /// That of the member with this subject of Keycloak; empty if they have no role here any more.
    @ServiceWork
    public Optional<MailAddress> of(String subject) {
        return memberships.findBySubjectAndMunicipalityAndValidToIsNull(subject, Tenancy.current()).stream()
                .findFirst()
                .map(member -> new MailAddress(member.summary().name(), member.email(), languages.of(member)));
    }
}
