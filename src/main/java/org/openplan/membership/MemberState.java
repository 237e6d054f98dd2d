package org.openplan.membership;

import org.jspecify.annotations.Nullable;
import org.openplan.permission.Role;
import org.openplan.tenancy.PersonalData;

/// A role as the audit trail seals it: who holds which, and by which account; none before the first sign-in.
record MemberState(
        MembershipId id,
        @PersonalData String name,
        @PersonalData String email,
        Role role,
        @PersonalData @Nullable String account) {

    static MemberState of(Member member, @Nullable String account) {
        return new MemberState(member.id(), member.name(), member.email(), member.role(), account);
    }
}
