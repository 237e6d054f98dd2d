package org.openplan.membership;

import java.util.List;
import org.openplan.permission.Role;
import org.openplan.tenancy.SealedRows;
import org.openplan.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/// Roles as the check of the audit trail compares them: who holds which. Those that the operator's folder gave have no
/// entry, so a role without one is no flaw.
@Component
class SealedRoles implements SealedRows {

    private final MembershipRepository memberships;

    SealedRoles(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    private record SealedRole(MembershipId id, String name, String email, Role role) {}

    @Override
    public List<String> kinds() {
        return List.of("member.invited", "member.withdrawn");
    }

    @Override
    public List<String> names() {
        return List.of("id");
    }

    @Override
    public List<?> states() {
        return memberships.heldOrMerged(Tenancy.current()).stream()
                .map(Membership::summary)
                .map(member -> new SealedRole(member.id(), member.name(), member.email(), member.role()))
                .toList();
    }

    @Override
    public boolean isEachSealed() {
        return false;
    }
}
