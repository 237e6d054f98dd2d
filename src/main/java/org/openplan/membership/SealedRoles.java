package org.openplan.membership;

import java.util.List;
import org.openplan.tenancy.SealedRows;
import org.openplan.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/// Roles as the check of the audit trail compares them: who holds which, and by which account. Those that the folder
/// of the operator gave before such roles had entries have none, so a role without one is no flaw.
@Component
class SealedRoles implements SealedRows {

    private final MembershipRepository memberships;

    SealedRoles(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    @Override
    public List<String> kinds() {
        return List.of("member.invited", "member.named", "member.signed-in", "member.withdrawn");
    }

    @Override
    public List<String> names() {
        return List.of("id");
    }

    @Override
    public List<?> states() {
        return memberships.heldOrMerged(Tenancy.current()).stream()
                .map(Membership::state)
                .toList();
    }

    @Override
    public boolean isEachSealed() {
        return false;
    }
}
