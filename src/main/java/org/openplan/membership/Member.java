package org.openplan.membership;

import org.openplan.permission.Role;
import org.openplan.tenancy.PersonalData;

/// A member of the current municipality as lists show it.
public record Member(
        MembershipId id,
        @PersonalData String name,
        @PersonalData String email,
        Role role,
        boolean hasSignedIn) {}
